import type { Integration, IntegrationOptions } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { push, thisPage, word } from './vendor-calls.js';

/**
 * Microsoft Advertising's UET tag: `consent default` with `ad_storage` denied before a decision, `consent
 * update` with each change. `ad_storage` needs marketing. Its queue `uetq` takes three items in a row.
 * https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 */
export const microsoftUet = (
  options?: IntegrationOptions<'ad_storage'>,
  page = thisPage(),
): Integration => {
  const say = (command: 'default' | 'update', isGranted: boolean) =>
    push(page, 'uetq', 'consent', command, { ad_storage: word(isGranted) });
  return makeIntegration(
    {
      id: 'microsoft-uet',
      signals: { ad_storage: 'marketing' },
      start: () => say('default', false),
      tell: ({ ad_storage }) => say('update', ad_storage),
    },
    options,
  );
};
