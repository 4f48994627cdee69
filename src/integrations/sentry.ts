import type { Integration } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { methodOf, thisPage } from './vendor-calls.js';
import type { ClientOptions } from './vendor-client.js';

/**
 * Sentry: error reports go on as the site has set them up; the recording of sessions waits until `replay`
 * (analytics) is granted, by `getReplay().start()`, and ends with `stop()`, which sends what it had
 * recorded until then. Start Sentry with `replaysSessionSampleRate: 0` and `replaysOnErrorSampleRate: 0`.
 * https://docs.sentry.io/platforms/javascript/session-replay/understanding-sessions/
 */
export const sentry = (
  { client, ...options }: ClientOptions<'replay'> = {},
  page = thisPage(),
): Integration => {
  const say = (command: 'start' | 'stop'): Promise<unknown> | false => {
    const replay = methodOf((client ?? (() => page.Sentry))(), 'getReplay')?.();
    const method = methodOf(replay, command);
    return method ? Promise.resolve(method()) : false;
  };
  return makeIntegration(
    {
      id: 'sentry',
      signals: { replay: 'analytics' },
      tell: ({ replay }) => say(replay ? 'start' : 'stop'),
    },
    options,
  );
};
