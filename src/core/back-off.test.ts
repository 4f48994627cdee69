import { describe, expect, it } from 'vitest';
import { backOff, readRetryAfter, timeLeft, type BackOff } from './back-off.js';

const now = Date.parse('2026-11-21T12:00:00Z');
const most = () => 1;
const least = () => 0;

/** The state after a number of failures in a row. */
function afterFailures(count: number, random: () => number): BackOff {
  let state: BackOff | undefined;
  for (let failure = 0; failure < count; failure++) {
    state = backOff(state, 'error', now, undefined, random);
  }
  return state!;
}

describe('the back-off', () => {
  it('doubles from a second to five minutes, and is at least half of that', () => {
    const waits = [1, 2, 3, 9, 10, 30].map((count) => afterFailures(count, most).wait);
    expect(waits).toEqual([1000, 2000, 4000, 256_000, 300_000, 300_000]);
    expect(afterFailures(3, least).wait).toBe(2000);
  });

  it('is what the endpoint asked for, but never none at all', () => {
    expect(backOff(undefined, 'error', now, 7000, most)).toMatchObject({
      wait: 7000,
      cause: 'asked',
    });
    expect(backOff(undefined, 'error', now, 0, least).wait).toBe(50);
    expect(backOff(afterFailures(20, most), 'error', now, 0, most).wait).toBe(30_000);
  });

  it('ends in time, and at once where the clock was set back', () => {
    const state = backOff(undefined, 'unreached', now, 5000);
    expect(timeLeft(state, now + 1000)).toBe(4000);
    expect(timeLeft(state, now + 9000)).toBe(0);
    expect(timeLeft(state, now - 1)).toBe(0);
    expect(timeLeft(undefined, now)).toBe(0);
  });

  it('is never longer than an hour, whatever is stored', () => {
    const broken = { failures: 1, since: now, wait: 9e99, cause: 'asked' } as const;
    expect(timeLeft(broken, now)).toBe(3_600_000);
    expect(timeLeft('x' as never, now)).toBe(0);
  });
});

describe('Retry-After', () => {
  it.each([
    ['3', 3000],
    ['0', 0],
    ['Sat, 21 Nov 2026 12:00:20 GMT', 20_000],
    ['99999', 3_600_000],
    ['Sun, 22 Nov 2026 12:00:00 GMT', 3_600_000],
    ['Sat, 21 Nov 2026 11:00:00 GMT', undefined],
    ['soon', undefined],
    ['-5', undefined],
    [null, undefined],
  ])('%s is %s', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected);
  });
});
