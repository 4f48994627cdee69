import type { Integration } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { call, methodOf, thisPage } from './vendor-calls.js';
import { undoOptIn, type ClientOptions } from './vendor-client.js';

/**
 * PostHog: `opt_in_capturing()` once `capturing` (analytics) is granted, without the event that PostHog
 * would send about it, and `opt_out_capturing()` where it is refused or withdrawn. Before a decision it
 * is told nothing, unless an earlier visit opted in. Hold the tag, or start it with
 * `opt_out_capturing_by_default: true` and `opt_out_persistence_by_default: true`.
 * https://posthog.com/docs/privacy/data-collection
 */
export const posthog = (
  { client, ...options }: ClientOptions<'capturing'> = {},
  page = thisPage(),
): Integration => {
  const find = client ?? (() => page.posthog);
  const optOut = () => call(find(), 'opt_out_capturing');
  return makeIntegration(
    {
      id: 'posthog',
      signals: { capturing: 'analytics' },
      start: () => undoOptIn(methodOf(find(), 'has_opted_in_capturing')?.(), optOut),
      tell: ({ capturing }) =>
        capturing ? call(find(), 'opt_in_capturing', { captureEventName: null }) : optOut(),
    },
    options,
  );
};
