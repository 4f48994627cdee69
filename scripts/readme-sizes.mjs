/** Writes the sizes of the build into the README; with --check it fails where they are out of date. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { replaceSection } from './replace-section.mjs';

const rows = [
  ['a returning visit: `assent.js`', ['assent.js'], 6],
  [
    'a first visit until the banner is painted: `assent.js` + `assent-ui.js`',
    ['assent.js', 'assent-ui.js'],
    9,
  ],
  [
    'for a decision, when the visitor comes near the banner: `assent-decision.js`',
    ['assent-decision.js'],
    12.2,
  ],
  [
    'the preference center, when it opens: `assent-preferences.js`',
    ['assent-preferences.js'],
    10.2,
  ],
  [
    'the cookie declaration, where a page has one: `assent-declaration.js`',
    ['assent-declaration.js'],
    2.6,
  ],
  [
    'placeholders, when an embed is held: `assent-placeholders.js`',
    ['assent-placeholders.js'],
    5.1,
  ],
  [
    'which law applies, where regimes are configured: `assent-regimes.js`',
    ['assent-regimes.js'],
    5.2,
  ],
  [
    'a choice of another banner, where takeover is configured: `assent-takeover.js`',
    ['assent-takeover.js'],
    3.7,
  ],
  ['in one file: `assent.all.js`', ['assent.all.js'], 8.7],
  ['the guard, where a page loads it: `assent-guard.js`', ['assent-guard.js'], 2.1],
];

const root = new URL('..', import.meta.url);
const sizeOf = (file) => brotliCompressSync(readFileSync(new URL(`dist/${file}`, root))).length;
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

const table = [
  '| what a visitor loads | KB, brotli | limit |',
  '|---|---|---|',
  ...rows.map(([what, files, limit]) => {
    const bytes = files.map(sizeOf).reduce((sum, size) => sum + size);
    return `| ${what} | ${kilobytes(bytes)} | ${limit} |`;
  }),
].join('\n');

replaceSection('README.md', 'sizes', table, 'npm run readme');
