import { atom } from 'nanostores';
import { changedIds, choose } from './choices.js';
import { isCurrent } from './expiry.js';
import type { Change, Consent, Method, Settings, Surface, View } from './types.js';

export type ConsentStore = ReturnType<typeof createConsentStore>;

/**
 * Holds the decision and the view. `language` is the BCP 47 tag of the texts that are shown, `now`
 * epoch milliseconds; `refine` has the last word on a decision that is made. State changes through its actions only; all else subscribes.
 */
export function createConsentStore(
  settings: Settings,
  language: () => string,
  createId: () => string,
  failed: (part: string) => (error: unknown) => void,
  refine: (consent: Consent) => Consent,
  now: () => number = Date.now,
) {
  const $consent = atom<Consent | null>(null);
  const $view = atom<View>('none');
  /** The visitor's id outlives expiry and revisions, so that the chain of receipts goes on. */
  let id: string | undefined;
  let change: Change;

  const set = (consent: Consent | null, origin: Change['origin'], surface: Surface = 'none') => {
    const previous = $consent.get();
    const changed = changedIds(settings, previous, consent);
    change = { consent, previous, changed, origin, surface };
    try {
      $consent.set(consent);
    } catch (error) {
      // Nano Stores runs every listener and then rethrows what one of the site's own threw.
      failed('A listener')(error);
    }
  };

  return {
    /** Stores a decision: categories and services that it does not grant are denied. */
    decide(
      isGranted: (category: string) => boolean,
      services: Readonly<Record<string, boolean>>,
      method: Method,
      surface: Surface,
    ): void {
      const decided = now();
      id ??= createId();
      set(
        refine({
          id,
          ...choose(settings, isGranted, services),
          expiresAt: new Date(decided + settings.cookie.days * 864e5).toISOString(),
          decidedAt: new Date(decided).toISOString(),
          language: language(),
          method,
          revision: settings.revision,
          regime: 'opt-in',
        }),
        'decision',
        surface,
      );
    },

    /** The newest step of `$consent`. */
    change: (): Change => change,

    $consent,
    $view,

    /** Forgets the decision and who made it. */
    reset(): void {
      id = undefined;
      set(null, 'reset');
    },

    /** Shows a part of the interface; no banner where nobody is asked, or there is nothing to ask. */
    show: (view: View): void =>
      $view.set(
        view === 'banner' &&
          (settings.law?.isQuiet || settings.categories.every(({ required }) => required))
          ? 'none'
          : view,
      ),

    /** Takes over what the cookie says now; null or an outdated decision means undecided. */
    adopt(stored: Consent | null, origin: 'stored' | 'elsewhere'): void {
      id = stored?.id ?? id;
      // In terms of today's configuration: no more and no fewer names than it has.
      const consent =
        stored && isCurrent(stored, settings, now())
          ? {
              ...stored,
              ...choose(settings, (name) => stored.choices[name] === true, stored.services),
            }
          : null;
      if (consent?.decidedAt !== $consent.get()?.decidedAt) set(consent, origin);
    },
  };
}
