import { describe, expect, it } from 'vitest';
import { digits, spread, table } from './table.mjs';

describe('the tables of a benchmark', () => {
  it('shows as many digits as mean something', () => {
    expect([1234.5, 40, 40.26, 1.234, 0.5].map(digits)).toEqual([
      '1235',
      '40',
      '40.3',
      '1.23',
      '0.50',
    ]);
    expect(digits(Number.NaN)).toBe('-');
  });

  it('shows the quartiles where there is a spread', () => {
    expect(spread({ median: 40, low: 32, high: 48 })).toBe('40 (32-48)');
    expect(spread({ median: 40, low: 40, high: 40 })).toBe('40');
  });

  it('draws Markdown', () => {
    expect(table(['tags', 'INP'], [['12 light', 40]])).toBe(
      '| tags     | INP |\n|----------|-----|\n| 12 light | 40  |',
    );
  });
});
