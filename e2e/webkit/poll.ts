import { setTimeout as sleep } from 'node:timers/promises';
import { atCallSite } from './call-site.js';
import { BrowserClosed } from './driver.js';

/** The time in ms that actions wait for their element; below the time of a test, so that it reports. */
export const actionTimeout = 10_000;

/** A reason to look again: the page is not there yet. */
export class NotYet extends Error {}

/**
 * Calls `attempt` until it stops throwing `NotYet`; every other error ends it at once.
 * @param what the call, for the message when `timeout` ms have passed
 * @param interval the ms between two attempts
 */
export async function poll<T>(
  what: string,
  timeout: number,
  attempt: () => Promise<T>,
  interval = 40,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (let reason = 'no answer'; ; await sleep(interval)) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof BrowserClosed) {
        throw atCallSite(new BrowserClosed(`${what}: The test ended while it waited: ${reason}`));
      }
      if (!(error instanceof NotYet)) throw error;
      reason = error.message;
      if (Date.now() >= deadline) {
        throw atCallSite(new Error(`${what}: Timeout ${timeout}ms exceeded: ${reason}`));
      }
    }
  }
}
