import type { Integration, IntegrationOptions } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { call, thisPage } from './vendor-calls.js';

/**
 * Meta pixel: `fbq('consent', 'revoke')` before a decision and on withdrawal, `fbq('consent', 'grant')`
 * once `pixel` (marketing) is granted. Revoked, it sends nothing, but its script loads: hold the tag too.
 *
 * Meta's snippet does not load where `fbq` exists, so Assent makes none. Where the snippet is not held,
 * put Assent between it and `fbq('init')`.
 * https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const metaPixel = (
  options?: IntegrationOptions<'pixel'>,
  page = thisPage(),
): Integration => {
  const consent = (answer: 'grant' | 'revoke') => call(page, 'fbq', 'consent', answer);
  return makeIntegration(
    {
      id: 'meta-pixel',
      signals: { pixel: 'marketing' },
      start: () => consent('revoke'),
      tell: ({ pixel }) => consent(pixel ? 'grant' : 'revoke'),
    },
    options,
  );
};
