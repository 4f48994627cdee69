import { expect, test } from 'vitest';
import { bestPeer, judge, ratioOf, summaryOf, valuesOf } from './readings.mjs';

const row = { visit: 'first', number: 'banner' };
const of = (...values) => values.map((banner) => (banner === null ? null : { banner }));
const measured = {
  first: {
    assent: of(10, 22, 30),
    klaro: of(20, 20, null),
    orejime: of(40, 10, 60),
    floor: of(10, 20, 30),
    nothing: of(1, 2, 3),
  },
};

test('What a product costs over the page without one is taken repetition by repetition', () => {
  expect(valuesOf({ ...row, isOverNothing: true }, measured, 'assent')).toEqual([9, 20, 27]);
});

test('A repetition that failed leaves the others in their places', () => {
  expect(valuesOf(row, measured, 'klaro')).toEqual([20, 20, Number.NaN]);
  expect(summaryOf(row, measured, 'klaro').median).toBe(20);
  expect(ratioOf(row, measured, 'assent', 'klaro').values).toEqual([0.5, 1.1]);
});

test('What was not measured is told as nothing, not as a number', () => {
  expect(summaryOf(row, measured, 'osano')).toBeUndefined();
  expect(ratioOf(row, measured, 'osano', 'floor')).toBeUndefined();
  expect(judge(row, { atMost: 5, product: 'assent-all' }, measured)).toBeUndefined();
});

test('The best peer is neither Assent nor the floor nor the empty page', () => {
  expect(bestPeer(row, measured)).toBe('klaro');
});

test('A target against the floor is judged by the median of the ratios', () => {
  expect(judge(row, { times: 1.1, of: 'floor' }, measured)).toEqual({
    product: 'assent',
    value: 1,
    limit: 1.1,
    base: 'floor',
    isReached: true,
  });
});

test('A target against the peers names the one it was held against', () => {
  expect(judge(row, { times: 0.7, of: 'peers' }, measured)).toMatchObject({
    base: 'klaro',
    value: 0.8,
    isReached: false,
  });
});

test('A target in numbers is judged by the median', () => {
  expect(judge(row, { atMost: 22 }, measured)).toMatchObject({ value: 22, isReached: true });
});
