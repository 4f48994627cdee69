import { describe, expect, test } from 'vitest';
import { contrastProblems } from './contrast-problems.js';
import type { Rgb } from './contrast.js';
import { completePalette } from './palette.js';

const white: Rgb = [255, 255, 255];
const problems = (given: Parameters<typeof completePalette>[1]) =>
  contrastProblems(completePalette('light', given), (role) => role);

test.each(['light', 'dark'] as const)('Assent’s own %s colours pass', (scheme) => {
  expect(contrastProblems(completePalette(scheme), (role) => role)).toEqual([]);
});

describe('colours of a site', () => {
  test('may be a strong accent with white words', () => {
    expect(problems({ accent: [176, 0, 32], onAccent: white })).toEqual([]);
  });

  test('are refused where the words on the buttons are faint', () => {
    expect(problems({ accent: [30, 42, 77], onAccent: [90, 100, 130] })).toEqual([
      'onAccent on accent is 2.3:1, at least 4.5:1 is needed.',
    ]);
  });

  test('are refused where the text is faint, and what follows from it', () => {
    expect(problems({ text: [150, 150, 150] })).toEqual([
      expect.stringMatching(/^text on surface is 2\.9:1/),
      expect.stringMatching(/^muted on surface is/),
    ]);
  });

  test('are refused where buttons and switches melt into the surface', () => {
    expect(problems({ accent: [240, 240, 200], onAccent: [0, 0, 0] })).toEqual([
      expect.stringMatching(/^accent on surface is 1\.1:1, at least 3:1/),
    ]);
  });

  test('are refused where the ring around what has the focus is faint', () => {
    expect(problems({ focus: [255, 220, 0] })).toEqual([
      expect.stringMatching(/^focus on surface is 1\.3:1/),
    ]);
  });

  test('are not measured by the nearest tenth: 4.48 is less than 4.5', () => {
    expect(problems({ surface: white, text: [0, 0, 0], muted: [119, 119, 119] })).toEqual([
      'muted on surface is 4.4:1, at least 4.5:1 is needed.',
    ]);
  });
});
