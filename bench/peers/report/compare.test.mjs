import { describe, expect, it } from 'vitest';
import { compareProducts } from './compare.mjs';

const products = [
  { id: 'floor', title: 'by hand' },
  { id: 'assent', title: 'Assent' },
  { id: 'other', title: 'Other' },
];
const row = { id: 'banner', visit: 'first', number: 'banner' };

describe('products side by side', () => {
  it('are shown by their medians, and the best of them is told', () => {
    const first = {
      floor: { banner: [1, 1, 1] },
      assent: { banner: [5, 4, 6] },
      other: { banner: [9, 9, 9] },
    };
    const { cells } = compareProducts(row, products, { first });
    expect(cells.map(({ median, isBest }) => [median, isBest])).toEqual([
      [1, false],
      [5, true],
      [9, false],
    ]);
  });

  it('leave a gap where one was not measured', () => {
    const { cells } = compareProducts(row, products, { first: { assent: { banner: [5] } } });
    expect(cells.map(({ id, median }) => [id, median])).toEqual([
      ['floor', undefined],
      ['assent', 5],
      ['other', undefined],
    ]);
  });
});
