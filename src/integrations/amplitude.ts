import type { Integration } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { call, thisPage } from './vendor-calls.js';
import type { ClientOptions } from './vendor-client.js';

/**
 * Amplitude: `setOptOut(false)` once `tracking` (analytics) is granted, `setOptOut(true)` where it is
 * refused or withdrawn. It stops events, not storage, nor what waits to be sent: hold the tag, and start
 * it with `optOut: true` where it is not held.
 * https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
 */
export const amplitude = (
  { client, ...options }: ClientOptions<'tracking'> = {},
  page = thisPage(),
): Integration =>
  makeIntegration(
    {
      id: 'amplitude',
      signals: { tracking: 'analytics' },
      tell: ({ tracking }) => call((client ?? (() => page.amplitude))(), 'setOptOut', !tracking),
    },
    options,
  );
