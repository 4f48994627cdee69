/** When the next attempt may be made, told to the next page as well. */
export interface BackOff {
  /** Attempts that failed, one after the other. */
  readonly failures: number;
  /** Epoch milliseconds at the last one. */
  readonly since: number;
  /** Milliseconds to wait from then. */
  readonly wait: number;
  /** Why: the endpoint named the time, it answered with an error, or it was not reached at all. */
  readonly cause: 'asked' | 'error' | 'unreached';
}

const SHORTEST = 1000;
const LONGEST = 300_000;
/** No endpoint holds receipts back for longer by asking. */
const LONGEST_ASKED = 3_600_000;

/** `Retry-After` in milliseconds from now: seconds or an HTTP date (RFC 9110 10.2.3). */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return wait >= 0 ? Math.min(wait, LONGEST_ASKED) : undefined;
}

/**
 * The back-off after one more failure: a second, then twice as long each time, at most five minutes;
 * half fixed, half random, because a site's visitors must not come back all at once after an outage.
 * `asked` is what the endpoint asked for; a tenth of the above is kept to even then.
 */
export function backOff(
  before: BackOff | undefined,
  cause: BackOff['cause'],
  now: number,
  asked: number | undefined = undefined,
  random: () => number = Math.random,
): BackOff {
  const failures = (before?.failures ?? 0) + 1;
  const wait = Math.min(SHORTEST * 2 ** (failures - 1), LONGEST) * (0.5 + random() / 2);
  return {
    failures,
    since: now,
    wait: asked === undefined ? wait : Math.max(asked, wait / 10),
    cause: asked === undefined ? cause : 'asked',
  };
}

/** Milliseconds until the next attempt; none where the clock was set back since. */
export function timeLeft(state: BackOff | undefined, now: number): number {
  if (!state || !(now >= state.since)) return 0;
  return Math.max(0, state.since + Math.min(state.wait, LONGEST_ASKED) - now);
}
