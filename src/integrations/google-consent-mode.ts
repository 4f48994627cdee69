import { allows } from '../core/choices.js';
import type { Consent, Settings } from '../core/types.js';

// https://developers.google.com/tag-platform/security/guides/consent
const signals: Readonly<Record<string, string>> = {
  marketing: 'ad_storage ad_user_data ad_personalization',
  analytics: 'analytics_storage',
  functional: 'functionality_storage personalization_storage',
};

/** Calls the page's `gtag`, or queues what it would: an Arguments object, which an array is not. */
function send(command: 'default' | 'update', isGranted: (category: string) => boolean): void {
  const page = window as unknown as { dataLayer?: unknown; gtag?: unknown };
  const layer = (page.dataLayer ??= []) as { push?(entry: unknown): void };
  const queue = function () {
    // An element with that id shadows the global, and takes nothing.
    // oxlint-disable-next-line prefer-rest-params -- Google reads Arguments objects only.
    layer.push?.(arguments);
  } as (...values: readonly unknown[]) => void;
  const gtag = typeof page.gtag === 'function' ? (page.gtag as typeof queue) : queue;
  const state: Record<string, string> = { security_storage: 'granted' };
  for (const category in signals) {
    const word = isGranted(category) ? 'granted' : 'denied';
    for (const name of signals[category]!.split(' ')) state[name] = word;
  }
  gtag('consent', command, state);
}

/**
 * Google Consent Mode v2: everything denied but security, to be called before any Google tag runs, on
 * every page; once more before the first update does no harm.
 */
export const sendGoogleDefault = (): void => send('default', () => false);

/** Tells Google's tags what they may do from now on; null is undecided. */
export const updateGoogle = (settings: Settings, consent: Consent | null): void =>
  send('update', (category) => allows(settings, consent, category));
