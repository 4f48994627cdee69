import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inParallel } from './in-parallel.mjs';

describe('work done in parallel', () => {
  it('keeps the order of the items, whichever is done first', async () => {
    const results = await inParallel([30, 1, 10], 3, async (delay) => {
      await sleep(delay);
      return delay;
    });
    expect(results).toEqual([30, 1, 10]);
  });

  it('never does more at once than allowed', async () => {
    let now = 0;
    let most = 0;
    await inParallel([1, 2, 3, 4, 5], 2, async () => {
      most = Math.max(most, ++now);
      await sleep(2);
      now -= 1;
    });
    expect(most).toBe(2);
  });
});
