import { isCurrent } from '../../core/expiry.js';
import { applySignals, isGpcOn } from '../../core/regimes/apply-signals.js';
import { decisionEnd, isRenewalDue } from '../../core/regimes/decision-end.js';
import { deny } from '../../core/regimes/deny.js';
import { makeLaw } from '../../core/regimes/make-law.js';
import { offerCategories } from '../../core/regimes/offer-categories.js';
import { resolveRegime } from '../../core/regimes/resolve-regime.js';
import { openingAnswers, settleCategories } from '../../core/regimes/settle-categories.js';
import type { Consent } from '../../core/types.js';
import { readConsentCookie, writeConsentCookie } from '../consent-cookie.js';
import type { ExtensionContext } from '../extension.js';
import { findPlace } from './find-place.js';
import { readMeta } from './read-meta.js';

/**
 * Finds out the law of the visitor's place and applies it, before anything is decided or released: to
 * the settings, to the stored decision, and to every decision from now on.
 */
export async function open(context: ExtensionContext): Promise<void> {
  const { $consent, adopt, decide, config, settings } = context;
  const { regimes, categories, place, cookie } = settings;
  const facts = resolveRegime(regimes, regimes && (await findPlace(place ?? {})));
  if (context.signal.aborted) return;
  if (facts.weaker[0]) {
    console.warn(
      `Assent: regimes ask for less than the preset of ${facts.preset}: ${facts.weaker.join(', ')}.`,
    );
  }

  const gpc = isGpcOn(context.gpc, readMeta('assent-gpc'));
  const dnt = navigator.doNotTrack === '1';
  const offers = offerCategories(facts, categories, settings.audience);
  /** Applies the signals to a decision, or to none. */
  const heed = (decided: Consent | null, hadSignal = decided?.gpc === true) => {
    const previous = decided && { ...decided, hadSignal };
    const outcome = applySignals({ regime: facts, categories, gpc, dnt, previous });
    Object.assign(settings, { law: makeLaw(facts, categories, offers, outcome, dnt) });
    return outcome;
  };
  const endOf = (consent: Consent, from: number) =>
    decisionEnd(facts, config?.cookie?.days, settings.categories, consent, from);

  const { denied: deniedUnasked } = heed(null);
  const settle = (outdated: Consent | null) =>
    Object.assign(settings, {
      categories: settleCategories(categories, offers, deniedUnasked, outdated),
    });
  settle(null);
  // A site's own script may have decided while the place was asked for.
  const earlier = $consent.get() ?? readConsentCookie(cookie);
  const standing = earlier && isCurrent(earlier, settings, Date.now()) ? earlier : null;
  if (!standing) settle(earlier);
  const { denied, hasConflict, isNews } = heed(standing);

  context.refine = (consent) => {
    // What is said now is said with the signal on.
    const decided = deny(consent, heed(consent, true).denied, settings.categories);
    return {
      ...decided,
      // Without regimes the site's own days hold.
      ...(regimes && { expiresAt: endOf(decided, Date.parse(consent.decidedAt)) }),
      regime: facts.regime,
      ...(gpc && { gpc }),
    };
  };

  const expiresAt = standing && endOf(standing, Date.now());
  const isRenewed = expiresAt && !isNews && isRenewalDue(facts.regime, standing, expiresAt);
  // A signal that changes nothing need not be looked at again on every page.
  const isSeen = standing && gpc && !standing.gpc && !hasConflict;
  const adopted = standing && {
    ...standing,
    ...(isRenewed && { expiresAt }),
    ...(isSeen && { gpc }),
  };
  if (isRenewed || isSeen) writeConsentCookie(cookie, adopted);
  // Links and what is withheld stand on every page, where a stored yes or no would spare the look at the law.
  const { links, configured } = settings.law!;
  if (facts.regime === 'opt-in' && (links[0] || configured)) context.outbox.write('law', true);
  else context.outbox.remove('law');
  // Of an outdated one the visitor's id is taken over.
  adopt(adopted ? deny(adopted, denied, categories) : earlier, 'stored');
  if (isNews) {
    const { choices, services } = deny(
      standing ?? openingAnswers(settings.categories),
      denied,
      categories,
    );
    decide((id) => choices[id] === true, services, 'signal', 'none');
  }
}
