import { describe, expect, it } from 'vitest';
import { compareProducts } from './compare.mjs';
import { judgeTargets } from './targets.mjs';

const products = ['floor', 'assent', 'orejime', 'klaro'].map((id) => ({ id, title: id }));
const first = {
  floor: [{ banner: 500 }],
  assent: [{ banner: 700 }],
  orejime: [{ banner: 800 }],
  klaro: [{ banner: 1400 }],
};
const judge = (targets, unit = 'ms') => {
  const row = { visit: 'first', number: 'banner', unit, targets };
  return judgeTargets(compareProducts(row, products, { first }), { first });
};

describe('a target', () => {
  it('is a number, in the unit of the row', () => {
    expect(judge([{ atMost: 650 }], 'B')).toEqual([
      { product: 'assent', text: 'at most 0.65 KB', value: '0.70 KB', at: 0.65, isReached: false },
    ]);
  });

  it('is so many times the floor', () => {
    const [target] = judge([{ times: 1.15, of: 'floor' }]);
    expect(target).toMatchObject({
      text: "at most 1.15 times the floor's",
      value: '700 ms, 1.40 times',
      isReached: false,
    });
    expect(target.at).toBeCloseTo(575);
  });

  it('is held against the best peer', () => {
    expect(judge([{ times: 1, of: 'peers' }])).toMatchObject([
      { text: "at most the best peer's", at: 800, isReached: true },
    ]);
  });

  it('is left out where its product was not measured', () => {
    expect(judge([{ atMost: 650, product: 'assent-all' }])).toEqual([]);
  });
});
