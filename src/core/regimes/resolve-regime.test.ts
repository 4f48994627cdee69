import { describe, expect, it } from 'vitest';
import type { Place, RegimeRules } from './regime-types.js';
import { presets } from './presets.js';
import { resolveRegime } from './resolve-regime.js';

const at = (code: string, source: Place['source'] = 'edge'): Place => {
  const [country, region] = code.split('-');
  return { country: country!, ...(region && { region }), source };
};
const regimeAt = (code: string, rules: RegimeRules = {}) => resolveRegime(rules, at(code)).regime;

describe('resolveRegime', () => {
  it('asks every visitor first while the site has no regimes', () => {
    for (const code of [...Object.keys(presets), 'JP']) {
      expect(resolveRegime(undefined, at(code))).toMatchObject({ regime: 'opt-in', why: 'off' });
    }
    expect(resolveRegime(undefined, null)).toMatchObject({
      regime: 'opt-in',
      jurisdiction: 'unknown',
    });
  });

  it('takes the law of the place, and says so', () => {
    expect(resolveRegime({}, at('US-CA'))).toMatchObject({
      regime: 'opt-out',
      gpc: 'binding',
      jurisdiction: 'US-CA',
      preset: 'US-CA',
      rules: [],
      why: 'preset',
      placeSource: 'edge',
      weaker: [],
    });
    expect(regimeAt('FR')).toBe('opt-in');
    expect(regimeAt('CA-QC')).toBe('opt-in');
    expect(regimeAt('CA-ON')).toBe('opt-out');
  });

  it('gives an unknown place the strictest regime, whatever the site rules for the world', () => {
    for (const place of [null, at('XX'), at('T1'), at('EU'), at(''), at('USA'), at('ZZ')]) {
      expect(resolveRegime({ '*': 'notice-only', US: 'notice-only' }, place)).toMatchObject({
        regime: 'opt-in',
        jurisdiction: 'unknown',
        expiryDays: 182,
        why: 'unknown-place',
      });
    }
  });

  it('gives a country whose region is unknown its strictest region’s regime', () => {
    expect(resolveRegime({}, at('CA'))).toMatchObject({
      regime: 'opt-in',
      jurisdiction: 'CA',
      preset: 'CA-QC',
      why: 'unknown-region',
    });
    expect(resolveRegime({}, at('US'))).toMatchObject({ regime: 'opt-out', preset: 'US' });
    expect(resolveRegime({ 'US-WA': 'opt-in' }, at('US'))).toMatchObject({
      regime: 'opt-in',
      jurisdiction: 'US',
      why: 'unknown-region',
    });
  });

  it('asks first in countries that no preset knows', () => {
    expect(resolveRegime({}, at('JP'))).toMatchObject({
      regime: 'opt-in',
      jurisdiction: 'JP',
      preset: '*',
      why: 'rest-of-world',
    });
  });

  it('treats a state without a law of its own like all the states together', () => {
    expect(resolveRegime({}, at('US-WY'))).toMatchObject({
      regime: 'opt-out',
      gpc: 'binding',
      jurisdiction: 'US',
    });
  });

  it('lets the site’s nearer rule go before its broader one, field by field', () => {
    const rules: RegimeRules = {
      US: { regime: 'opt-in', days: 100 },
      'US-CA': { regime: 'opt-out', dnt: true },
      EEA: { days: 90 },
      FR: { reAskDays: 80 },
    };
    expect(resolveRegime(rules, at('US-CA'))).toMatchObject({
      regime: 'opt-out',
      expiryDays: 100,
      isDntHonoured: true,
      rules: ['US', 'US-CA'],
      why: 'rule',
    });
    expect(regimeAt('US-TX', rules)).toBe('opt-in');
    expect(resolveRegime(rules, at('FR'))).toMatchObject({ expiryDays: 90, reAskDays: 80 });
    expect(resolveRegime(rules, at('GB')).expiryDays).toBe(365);
  });

  it('lets * rule the rest of the world, add to a preset, and never take from one', () => {
    expect(resolveRegime({ '*': 'notice-only' }, at('JP'))).toMatchObject({
      regime: 'notice-only',
      why: 'rule',
    });
    expect(regimeAt('DE', { '*': 'notice-only' })).toBe('opt-in');
    expect(regimeAt('US-CA', { '*': 'opt-in' })).toBe('opt-in');
    expect(
      resolveRegime(
        { '*': { days: 390, reAskDays: 1, gpc: false, dnt: true, links: [] } },
        at('US-CA'),
      ),
    ).toMatchObject({
      expiryDays: 390,
      reAskDays: 365,
      gpc: 'binding',
      isDntHonoured: true,
      links: ['do-not-sell', 'limit-sensitive'],
      weaker: [],
    });
  });

  it('says in which fields the site’s rules ask for less than the law', () => {
    const rules: RegimeRules = {
      'US-CA': { regime: 'notice-only', gpc: false, links: [], reAskDays: 30 },
      FR: { days: 365 },
    };
    expect(resolveRegime(rules, at('US-CA')).weaker).toEqual([
      'regime',
      'reAskDays',
      'gpc',
      'links',
    ]);
    expect(resolveRegime(rules, at('FR')).weaker).toEqual(['expiryDays']);
  });

  it('takes a word that it does not know for the strictest', () => {
    expect(regimeAt('US-TX', { 'US-TX': 'optout' as 'opt-out' })).toBe('opt-in');
  });

  it('keeps a binding signal before the visitor’s yes when a site asks first there', () => {
    expect(resolveRegime({ US: 'opt-in' }, at('US-CA')).isOptInOverSignal).toBe(false);
    expect(resolveRegime({}, at('DE')).isOptInOverSignal).toBe(true);
  });

  it('lets a site start its own statistics in the United Kingdom, but not on a guess', () => {
    const rules: RegimeRules = { GB: { exempt: ['analytics'] }, DE: { exempt: ['analytics'] } };
    expect(resolveRegime(rules, at('GB')).exempt).toEqual(['analytics']);
    expect(resolveRegime(rules, at('GB', 'time-zone')).exempt).toEqual([]);
    expect(resolveRegime(rules, at('DE')).exempt).toEqual([]);
    expect(resolveRegime({}, at('GB')).exempt).toEqual([]);
  });

  it('reads places in any case, with or without the country in the region', () => {
    for (const region of ['CA', 'ca', 'US-CA', 'us-ca']) {
      const place = { country: 'us', region, source: 'endpoint' } as const;
      expect(resolveRegime({}, place).jurisdiction).toBe('US-CA');
    }
    const named = { country: 'US', region: 'California', source: 'edge' } as const;
    expect(resolveRegime({}, named).jurisdiction).toBe('US');
  });

  it('takes the parts of the EEA with a code of their own for their country', () => {
    expect(resolveRegime({}, at('RE'))).toMatchObject({ jurisdiction: 'FR', why: 'preset' });
    expect(resolveRegime({}, at('UK'))).toMatchObject({ jurisdiction: 'GB', why: 'preset' });
  });

  it('puts no region into a receipt that nothing distinguishes', () => {
    expect(resolveRegime({}, at('DE-BY')).jurisdiction).toBe('DE');
    expect(resolveRegime({ 'DE-BY': { days: 30 } }, at('DE-BY')).jurisdiction).toBe('DE-BY');
  });
});
