import { describe, expect, it } from 'vitest';
import { compareProducts } from './compare.mjs';

const products = [
  { id: 'floor', title: 'by hand' },
  { id: 'assent', title: 'Assent' },
  { id: 'orejime', title: 'orejime' },
];
const row = { id: 'banner', visit: 'first', number: 'banner', unit: 'ms' };
const times = (...values) => values.map((banner) => ({ banner }));

describe('products side by side', () => {
  it('are shown by their medians, and the best of them is told', () => {
    const first = { floor: times(1, 1, 1), assent: times(5, 4, 6), orejime: times(9, 9, 9) };
    const { cells } = compareProducts(row, products, { first });
    expect(cells.map(({ median, isBest }) => [median, isBest])).toEqual([
      [1, false],
      [5, true],
      [9, false],
    ]);
  });

  it('leave a gap where one was not measured', () => {
    const { cells } = compareProducts(row, products, {
      first: { assent: times(5), orejime: [null] },
    });
    expect(cells.map(({ id, median }) => [id, median])).toEqual([
      ['floor', undefined],
      ['assent', 5],
      ['orejime', undefined],
    ]);
  });

  it('weigh kilobytes', () => {
    const { unit, cells } = compareProducts({ ...row, unit: 'B' }, products, {
      first: { assent: times(5990) },
    });
    expect([unit, cells[1].median]).toEqual(['KB', 5.99]);
  });
});
