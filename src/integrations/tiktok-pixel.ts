import type { Integration, IntegrationOptions } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { methodOf, push, thisPage } from './vendor-calls.js';

/**
 * TikTok pixel: `ttq.holdConsent()` before a decision, `ttq.grantConsent()` once `pixel` (marketing) is
 * granted, `ttq.revokeConsent()` where it is refused or withdrawn. Held, it sends nothing, but its script
 * loads: hold the tag too.
 *
 * The calls are methods of TikTok's base code, which takes over a queue that is there before it.
 * https://business-api.tiktok.com/portal/docs?id=1739585702922241
 */
export const tiktokPixel = (
  options?: IntegrationOptions<'pixel'>,
  page = thisPage(),
): Integration => {
  const say = (name: string) => {
    const method = methodOf(page.ttq, name);
    return method ? void method() : push(page, 'ttq', [name]);
  };
  return makeIntegration(
    {
      id: 'tiktok-pixel',
      signals: { pixel: 'marketing' },
      start: () => say('holdConsent'),
      tell: ({ pixel }) => say(pixel ? 'grantConsent' : 'revokeConsent'),
    },
    options,
  );
};
