import { isCurrent } from '../../core/expiry.js';
import { applySignals, isGpcOn } from '../../core/regimes/apply-signals.js';
import { decisionEnd, isRenewalDue } from '../../core/regimes/decision-end.js';
import { deny } from '../../core/regimes/deny.js';
import { makeLaw } from '../../core/regimes/make-law.js';
import { offerCategories } from '../../core/regimes/offer-categories.js';
import { resolveRegime } from '../../core/regimes/resolve-regime.js';
import { settleCategories } from '../../core/regimes/settle-categories.js';
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
  const { $consent, adopt, decide, config, settings, signal, refine } = context;
  const { regimes, categories: configured } = settings;
  const place = regimes ? await findPlace(settings.place ?? {}) : null;
  if (signal.aborted) return;

  const facts = resolveRegime(regimes, place);
  if (facts.weaker[0]) {
    console.warn(
      `Assent: for ${facts.preset}, config.regimes asks for less than Assent's preset: ${facts.weaker.join(', ')}.`,
    );
  }
  const gpc = isGpcOn(context.gpc, readMeta('assent-gpc'));
  const dnt = navigator.doNotTrack === '1';
  const offers = offerCategories(facts, configured, settings.audience);
  const heed = (decided: Consent | null, hadSignal = decided?.gpc === true) => {
    const previous = decided && { ...decided, hadSignal };
    const outcome = applySignals({ regime: facts, categories: configured, gpc, dnt, previous });
    Object.assign(settings, { law: makeLaw(facts, configured, offers, outcome, dnt) });
    return outcome;
  };
  const endOf = (consent: Consent, from: number) => {
    const isRefusal = settings.categories.every(
      ({ required, id }) => required || !consent.choices[id],
    );
    const hasService = Object.values(consent.services).includes(true);
    const maximum = config?.cookie?.days ?? 390;
    return decisionEnd(facts, maximum, isRefusal && !hasService, from);
  };
  const { denied: undecided } = heed(null);
  // Not from before the wait: the visitor may have decided since, here or in another tab.
  const earlier = $consent.get() ?? readConsentCookie(settings.cookie);
  const settle = (refused: Consent | null) =>
    Object.assign(settings, {
      categories: settleCategories(configured, offers, undecided, refused),
    });
  settle(null);
  const standing = earlier && isCurrent(earlier, settings, Date.now()) ? earlier : null;
  if (!standing) settle(earlier);
  const { denied, isNews } = heed(standing);

  refine((consent) => {
    const refused = deny(consent, heed(consent, true).denied, settings.categories);
    return {
      ...refused,
      // Without regimes, the site's own days hold.
      ...(regimes && { expiresAt: endOf(refused, Date.parse(consent.decidedAt)) }),
      regime: facts.regime,
      ...(gpc && { gpc }),
    };
  });

  if (!standing) adopt(earlier, 'stored');
  else {
    const expiresAt = endOf(standing, Date.now());
    const isRenewed =
      !isNews &&
      facts.regime !== 'opt-in' &&
      standing.regime !== 'opt-in' &&
      isRenewalDue(standing.expiresAt, expiresAt);
    const adopted = { ...standing, ...(isRenewed && { expiresAt }) };
    if (isRenewed) writeConsentCookie(settings.cookie, adopted);
    adopt(deny(adopted, denied, configured), 'stored');
  }
  if (isNews) {
    const opening = settings.categories.map(({ id, isOn }) => [id, isOn === true] as const);
    const { choices, services } = standing
      ? deny(standing, denied, configured)
      : { choices: Object.fromEntries(opening), services: {} };
    decide((id) => choices[id] === true, services, 'signal', 'none');
  }
}
