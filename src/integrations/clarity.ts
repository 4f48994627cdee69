import type { Integration, IntegrationOptions } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { call, thisPage, word } from './vendor-calls.js';

/**
 * Microsoft Clarity: `clarity('consentv2', …)` with both signals, denied before a decision and then with
 * each change. `ad_Storage` needs marketing, `analytics_Storage` analytics. Denied, Clarity sets no
 * cookies and deletes those it has set, but still records: hold the tag too.
 *
 * Where Clarity has not loaded, the call waits in the queue that Clarity documents.
 * https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export const clarity = (
  options?: IntegrationOptions<'ad_Storage' | 'analytics_Storage'>,
  page = thisPage(),
): Integration => {
  const queue: { (): void; q?: unknown[] } = function () {
    // oxlint-disable-next-line prefer-rest-params -- Clarity reads Arguments objects.
    (queue.q ??= []).push(arguments);
  };
  const say = (ads: boolean, analytics: boolean) => {
    page.clarity ??= queue;
    return call(page, 'clarity', 'consentv2', {
      ad_Storage: word(ads),
      analytics_Storage: word(analytics),
    });
  };
  return makeIntegration(
    {
      id: 'clarity',
      signals: { ad_Storage: 'marketing', analytics_Storage: 'analytics' },
      start: () => say(false, false),
      tell: ({ ad_Storage, analytics_Storage }) => say(ad_Storage, analytics_Storage),
    },
    options,
  );
};
