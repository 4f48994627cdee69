import type { Integration, IntegrationOptions } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { methodOf, push, thisPage } from './vendor-calls.js';

/**
 * TikTok pixel: `ttq.holdConsent()` before a decision, `ttq.grantConsent()` once `pixel` (marketing) is
 * granted, `ttq.revokeConsent()` where it is refused or withdrawn. Held, it sends nothing, but its script
 * loads: hold the tag too.
 *
 * TikTok names the calls in its base code, which takes over a queue that is there before it, and says
 * elsewhere only that cookies need consent.
 * https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel
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
