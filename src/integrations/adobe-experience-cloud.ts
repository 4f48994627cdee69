import type { Consent } from '../core/types.js';
import type { Integration, IntegrationOptions } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { methodOf, thisPage } from './vendor-calls.js';

/** How Adobe's Web SDK is found. */
export interface AdobeOptions extends IntegrationOptions<'collect'> {
  /** The name of its function. @default "alloy" */
  readonly name?: string;
}

/**
 * Adobe Experience Platform Web SDK: `alloy('setConsent', …)` in Adobe's standard 2.0, `collect` yes or no,
 * with each decision and on every page (Adobe sends it on when it is new). `collect` needs analytics and
 * marketing. Configure `alloy` with `defaultConsent: "pending"`: before a decision it is
 * told nothing, unless it keeps a yes of an earlier visit.
 * Adobe keeps the answer in a cookie, `kndctr_…_consent`, also where it is no.
 * https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/commands/setconsent
 */
export const adobeExperienceCloud = (
  { name = 'alloy', ...options }: AdobeOptions = {},
  page = thisPage(),
): Integration => {
  let isUndone = false;
  const say = (collect: boolean, consent: Consent | null): Promise<unknown> | false => {
    const alloy = methodOf(page, name);
    if (!alloy) return false;
    const value = {
      collect: { val: collect ? 'y' : 'n' },
      ...(consent && { metadata: { time: consent.decidedAt } }),
    };
    return Promise.resolve(
      alloy('setConsent', { consent: [{ standard: 'Adobe', version: '2.0', value }] }),
    );
  };
  return makeIntegration(
    {
      id: 'adobe-experience-cloud',
      signals: { collect: ['analytics', 'marketing'] },
      undo() {
        const { cookie = '' } = (page.document ?? {}) as Partial<Document>;
        if (isUndone || !/kndctr_[^=]+_consent=general(=|%3D)in/.test(cookie)) return undefined;
        const told = say(false, null);
        isUndone = told !== false;
        return told || undefined;
      },
      tell({ collect }, consent) {
        isUndone = false;
        return say(collect, consent);
      },
    },
    options,
  );
};
