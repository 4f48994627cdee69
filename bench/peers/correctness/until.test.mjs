import { describe, expect, it } from 'vitest';
import { until } from './until.mjs';

describe('waiting for what ought to happen', () => {
  it('ends once it has happened', async () => {
    let reads = 0;
    expect(
      await until(
        async () => ++reads,
        (reads) => reads === 2,
      ),
    ).toBe(2);
  });

  it('ends with what was seen last when it never does', async () => {
    expect(
      await until(
        async () => 'asking',
        (seen) => seen === 'gone',
        0,
      ),
    ).toBe('asking');
  });
});
