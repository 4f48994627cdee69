import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completePalette, propertyOf, roles, type Scheme } from './palette.js';

const tokens = readFileSync('styles/tokens.css', 'utf8');
const blocks: Readonly<Record<Scheme, string | undefined>> = {
  light: /^:where\(#assent, [^{]*{([^}]*)}/m.exec(tokens)?.[1],
  dark: /^:where\(#assent\[data-theme='dark'\][^{]*{([^}]*)}/m.exec(tokens)?.[1],
};
const hex = (color: readonly number[]) =>
  `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

test.each(['light', 'dark'] as const)('the %s colours are those of the style sheet', (scheme) => {
  const declared = `${blocks.light}${blocks[scheme]}`;
  const palette = completePalette(scheme);
  for (const role of ['surface', 'text', 'accent', 'focus'] as const) {
    const values = [...declared.matchAll(new RegExp(`${propertyOf(role)}: (#\\w+);`, 'g'))];
    expect(hex(palette[role]), role).toBe(values.at(-1)?.[1]);
  }
});

test('the others follow from them as in the style sheet', () => {
  expect(tokens).toContain('--assent-on-accent: var(--assent-surface)');
  expect(tokens).toMatch(/--assent-muted: .*text\) 72%, var\(--assent-surface/);
  expect(tokens).toMatch(/--assent-border: .*text\) 18%, var\(--assent-surface/);
  const { onAccent, muted, border } = completePalette('light', {
    surface: [0, 0, 0],
    text: [100, 200, 50],
  });
  expect({ onAccent, muted, border }).toEqual({
    onAccent: [0, 0, 0],
    muted: [72, 144, 36],
    border: [18, 36, 9],
  });
});

test('what a site gives is kept', () => {
  expect(completePalette('dark', { muted: [1, 2, 3] }).muted).toEqual([1, 2, 3]);
});

test('every colour has its custom property in the style sheet', () => {
  for (const role of roles) expect(tokens).toContain(`  ${propertyOf(role)}:`);
});
