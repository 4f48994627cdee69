import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownColors } from './is-restyled.js';

/** The declarations of a style sheet's custom properties for a scheme, the last of each name. */
function colorsOf(file: string, scheme: 'light' | 'dark'): Record<string, string> {
  const blocks = readFileSync(`styles/${file}.css`, 'utf8').split('}');
  const light = blocks.find((block) => /--assent-surface/.test(block))!;
  const dark = blocks.find((block) => /data-theme='dark'[\s\S]*--assent-surface/.test(block))!;
  const text = scheme === 'dark' ? light + dark : light;
  return Object.fromEntries(
    [...text.matchAll(/--assent-([\w-]+): (#\w+)/g)].map(([, name, value]) => [name, value]),
  );
}

test('the colours that count as Assent’s own are those of the style sheet', () => {
  for (const [index, scheme] of (['light', 'dark'] as const).entries()) {
    const colors = colorsOf('tokens', scheme);
    const told = ['surface', 'text', 'accent', 'focus'].map((name) => colors[name]).join('');
    expect(ownColors[index]).toBe(told);
  }
});

test('the floating button repeats the colours of the style sheet', () => {
  for (const scheme of ['light', 'dark'] as const) {
    expect(colorsOf('tokens', scheme)).toMatchObject(colorsOf('trigger', scheme));
  }
});
