import { describe, expect, it } from 'vitest';
import { offerCategories } from './offer-categories.js';
import type { Audience, RegimeRules } from './regime-types.js';
import { presets } from './presets.js';
import { resolveRegime } from './resolve-regime.js';

const categories = [
  { id: 'necessary', required: true },
  { id: 'analytics', required: false },
  { id: 'marketing', required: false },
  { id: 'health', required: false, sensitive: true },
];
const regimeAt = (code: string, rules: RegimeRules = {}) => {
  const [country, region] = code.split('-');
  return resolveRegime(rules, { country: country!, ...(region && { region }), source: 'edge' });
};
/** The offers of analytics, marketing and health, in this order. */
const offersAt = (code: string, audience?: Audience, rules?: RegimeRules) => {
  const { necessary, ...offers } = offerCategories(regimeAt(code, rules), categories, audience);
  expect(necessary).toBe('on');
  return Object.values(offers).join(' ');
};

describe('offerCategories', () => {
  it.each([
    ['DE', 'ask ask ask'],
    ['JP', 'ask ask ask'],
    ['CA-QC', 'ask ask ask'],
    ['US-CA', 'on on on'],
    ['US-UT', 'on on on'],
    ['US-TX', 'on on ask'],
    ['US-MD', 'on on withheld'],
  ])('offers an adult in %s analytics, marketing and health as %s', (code, offers) => {
    expect(offersAt(code)).toBe(offers);
  });

  it('starts what a site exempts in the United Kingdom, but nothing sold or sensitive', () => {
    expect(offersAt('GB', {}, { GB: { exempt: ['analytics'] } })).toBe('on ask ask');
    expect(offersAt('GB', {}, { GB: { exempt: ['marketing', 'health'] } })).toBe('ask ask ask');
  });

  it('offers a child nothing that is not required, wherever', () => {
    for (const code of [...Object.keys(presets), 'JP']) {
      expect(offersAt(code, { minor: true })).toBe('withheld withheld withheld');
    }
    const told = { US: 'notice-only' } as const;
    expect(offersAt('US-CA', { minor: true }, told)).toBe('withheld withheld withheld');
  });

  it.each([
    ['DE', 'withheld withheld withheld', 'consent begins at 16'],
    ['SE', 'ask withheld ask', 'consent begins at 13, and advertising at 18'],
    ['BR', 'ask withheld ask', 'advertising begins at 18'],
    ['US-CA', 'on withheld on', 'where a sale would need their yes below 16'],
    ['US-CT', 'on withheld ask', 'advertising begins at 18'],
    ['US-VA', 'on withheld ask', 'also where the law has no rule for them'],
    ['JP', 'withheld withheld withheld', 'no law is known'],
  ])('offers visitors of 13 to 17 in %s %s: %s', (code, offers) => {
    expect(offersAt(code, { minor: '13-17' })).toBe(offers);
  });

  it('asks visitors of 13 to 17 for all but what is sold where the site has no regimes', () => {
    const { necessary, ...offers } = offerCategories(resolveRegime(undefined, null), categories, {
      minor: '13-17',
    });
    expect([necessary, ...Object.values(offers)]).toEqual(['on', 'ask', 'withheld', 'ask']);
  });

  it('never offers a minor more than an adult', () => {
    const rank = { withheld: 0, ask: 1, on: 2 };
    for (const code of [...Object.keys(presets), 'JP']) {
      const adult = offerCategories(regimeAt(code), categories);
      for (const minor of [true, '13-17'] as const) {
        const offers = offerCategories(regimeAt(code), categories, { minor });
        for (const { id } of categories) {
          expect(rank[offers[id]!]).toBeLessThanOrEqual(rank[adult[id]!]);
        }
      }
    }
  });
});
