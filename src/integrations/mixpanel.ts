import type { Integration } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { call, methodOf, thisPage } from './vendor-calls.js';
import { undoOptIn, type ClientOptions } from './vendor-client.js';

/**
 * Mixpanel: `opt_in_tracking()` once `tracking` (analytics) is granted, without the event that Mixpanel
 * would send about it, and `opt_out_tracking()` where it is refused or withdrawn; it then clears what it
 * has stored, and sends nothing more. Before a decision it is told nothing, unless an earlier visit opted
 * in. Hold the tag: even with `opt_out_tracking_by_default: true` it stores a marker, a tab id and a
 * database as it starts.
 * https://docs.mixpanel.com/docs/privacy/protecting-user-data
 */
export const mixpanel = (
  { client, ...options }: ClientOptions<'tracking'> = {},
  page = thisPage(),
): Integration => {
  const find = client ?? (() => page.mixpanel);
  // By default it would also ask its server to delete the profile: a request, after the withdrawal.
  const optOut = () => call(find(), 'opt_out_tracking', { delete_user: false });
  return makeIntegration(
    {
      id: 'mixpanel',
      signals: { tracking: 'analytics' },
      start: () => undoOptIn(methodOf(find(), 'has_opted_in_tracking')?.(), optOut),
      tell: ({ tracking }) =>
        tracking ? call(find(), 'opt_in_tracking', { track: () => undefined }) : optOut(),
    },
    options,
  );
};
