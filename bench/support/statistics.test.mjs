import { describe, expect, it } from 'vitest';
import { median, quantile, ratio, slope, summarize } from './statistics.mjs';

describe('the statistics of a benchmark', () => {
  it('takes the middle value, or the mean of the middle two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(median([])).toBeNaN();
  });

  it('sorts numbers as numbers and leaves the measurements in their order', () => {
    const values = [100, 20, 3];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 20, 3]);
  });

  it('finds a quantile between two values', () => {
    expect(quantile([0, 10], 0.25)).toBe(2.5);
    expect(quantile([4], 0.9)).toBe(4);
  });

  it('is not moved by one disturbed repetition', () => {
    expect(summarize([10, 11, 12, 11, 900])).toMatchObject({ median: 11, low: 11, high: 12 });
  });

  it('compares what was measured side by side', () => {
    // The machine was ten times as slow in the second repetition.
    expect(ratio([2, 20, 2], [1, 10, 1])).toMatchObject({ median: 2, low: 2, high: 2 });
  });

  it('measures growth', () => {
    expect(
      slope([
        [0, 5],
        [10, 25],
        [20, 45],
      ]),
    ).toBeCloseTo(2);
    expect(
      slope([
        [0, 5],
        [10, 5],
        [20, 5],
      ]),
    ).toBe(0);
  });
});
