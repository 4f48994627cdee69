import { expect, test } from 'vitest';
import { contrast, type Rgb } from './contrast.js';

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

test('black and white are told apart best, a colour and itself not at all', () => {
  expect(contrast(black, white)).toBe(21);
  expect(contrast(white, white)).toBe(1);
});

test('the order of the two does not matter', () => {
  expect(contrast(white, black)).toBe(contrast(black, white));
});

test.each([
  // The lightest grey that words on white may have, the next one, and pure colours.
  [[118, 118, 118], 4.54],
  [[119, 119, 119], 4.48],
  [[255, 0, 0], 4],
  [[0, 255, 0], 1.37],
  [[0, 0, 255], 8.59],
] as const)('%j on white is %d:1', (color, ratio) => {
  expect(contrast(color, white)).toBeCloseTo(ratio, 2);
});
