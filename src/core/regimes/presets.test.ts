import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eeaPresets, optInPresets } from './opt-in-presets.js';
import { optOutPresets } from './opt-out-presets.js';
import { isInEea, presets, strictest } from './presets.js';
import { sources } from './sources.js';

/** ISO 3166-1 of the 27 of the Union, Iceland, Liechtenstein and Norway. */
const EEA =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
/** ISO 3166-2 of the states of the USA. */
const STATES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ' +
  'ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY';
const TODAY = '2026-11-21';

const isoCodes = new Set(
  `${EEA} GB CH BR CA CA-QC US`.split(' ').concat(STATES.split(' ').map((state) => `US-${state}`)),
);
const entries = Object.entries(presets);

describe('presets', () => {
  it('know every country of the EEA, and no other as one of it', () => {
    expect(Object.keys(eeaPresets).sort()).toEqual(EEA.split(' '));
    expect(['GB', 'CH', 'US'].some(isInEea)).toBe(false);
  });

  it('are named by ISO 3166 codes, none of them twice', () => {
    expect(Object.keys(presets).filter((code) => !isoCodes.has(code))).toEqual([]);
    expect(entries).toHaveLength(
      Object.keys(optInPresets).length + Object.keys(optOutPresets).length,
    );
    expect(Object.keys(presets).filter((code) => code.startsWith('US-'))).toHaveLength(20);
  });

  it('have a source each, with law, official address and dates', () => {
    expect(Object.keys(sources).sort()).toEqual(Object.keys(presets).sort());
    for (const [code, { law, url, since, checked }] of Object.entries(sources)) {
      expect(law, code).not.toBe('');
      expect(new URL(url).protocol, code).toBe('https:');
      for (const date of [since, checked]) {
        expect(new Date(date).toISOString().slice(0, 10), code).toBe(date);
      }
      expect(since <= checked && checked <= TODAY, code).toBe(true);
    }
  });

  it.each([...entries, ['*', strictest] as const])(
    '%s ask nobody again within six months, and store no choice for more than 390 days',
    (_, { expiryDays, reAskDays }) => {
      expect(reAskDays).toBeGreaterThanOrEqual(184);
      expect(Math.max(expiryDays, reAskDays)).toBeLessThanOrEqual(390);
      expect(expiryDays).toBeGreaterThanOrEqual(182);
    },
  );

  it.each(entries)('%s ask children’s parents, and keep ages in order', (_, { minors }) => {
    expect(minors.consentFrom).toBeGreaterThanOrEqual(12);
    expect(minors.consentFrom).toBeLessThanOrEqual(16);
    expect(minors.askBelow ?? 13).toBeLessThanOrEqual(18);
    expect(minors.noAdsBelow ?? 13).toBeLessThanOrEqual(18);
  });

  it('give the six months that France, Ireland and Italy give, and up to a year elsewhere', () => {
    expect(['FR', 'IE', 'IT'].map((country) => presets[country]?.expiryDays)).toEqual([
      182, 182, 184,
    ]);
    expect(presets['DE']?.expiryDays).toBe(365);
  });

  it('bind to the signal in the twelve states that are reported to', () => {
    const binding = entries.filter(([code, { gpc }]) => code !== 'US' && gpc === 'binding');
    expect(
      binding
        .map(([code]) => code.slice(3))
        .sort()
        .join(' '),
    ).toBe('CA CO CT DE MD MN MT NE NH NJ OR TX');
  });

  it('owe Californians both links, the confirmation, and a year without being asked again', () => {
    expect(presets['US-CA']).toMatchObject({
      regime: 'opt-out',
      links: ['do-not-sell', 'limit-sensitive'],
      isConfirmationDue: true,
      isSymmetryDue: true,
      sensitive: 'limit',
      reAskDays: 365,
      minors: { askBelow: 16 },
    });
  });

  it('let only the United Kingdom start a category before a choice', () => {
    expect(entries.filter(([, { mayExempt }]) => mayExempt).map(([code]) => code)).toEqual(['GB']);
  });

  it.each(entries)('%s stand in docs/regimes.md, in one row that says the same', (code, facts) => {
    const { expiryDays, gpc, sensitive, minors } = facts;
    const { askBelow, noAdsBelow } = minors;
    const ages = noAdsBelow
      ? `never below ${noAdsBelow}`
      : askBelow
        ? `asked below ${askBelow}`
        : '–';
    const cells = isInEea(code)
      ? [expiryDays, minors.consentFrom]
      : code.startsWith('US')
        ? [gpc, sensitive, ages]
        : [expiryDays];
    const source = isInEea(code) ? '' : `](${sources[code]?.url})`;
    const rows = readFileSync('docs/regimes.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith(`| \`${code}\` |`));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(`| ${cells.join(' | ')} |`);
    expect(rows[0]).toContain(source);
  });
});
