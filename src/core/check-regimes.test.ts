import { describe, expect, it } from 'vitest';
import { checkConfig } from './check-config.js';
import { presets } from './regimes/presets.js';
import { resolveRegime } from './regimes/resolve-regime.js';
import type { Config } from './types.js';

const exempt = ['analytics'];

describe('checkConfig, of regimes', () => {
  it.each<Config>([
    { regimes: {} },
    { regimes: { 'US-CA': { optInOverSignal: true }, US: 'opt-out', EEA: { days: 182 } } },
    {
      regimes: { '*': { dnt: true, gpc: false }, FR: 'notice-only', 'GB-SCT': { reAskDays: 390 } },
    },
    { regimes: { US: { links: ['do-not-sell', 'limit-sensitive'] }, CA: { links: [] } } },
    { regimes: { GB: { exempt } }, categories: [{ id: 'analytics' }] },
    { regimes: { '*': { exempt } } },
    {
      categories: [
        { id: 'necessary', sells: false },
        { id: 'ads', sells: true, sensitive: true },
      ],
    },
  ])('takes %j', (config) => {
    expect(() => checkConfig(config)).not.toThrow();
  });

  it.each<[unknown, string]>([
    [
      { regimes: { us: 'opt-out' } },
      'regimes["us"] is no place. Use ISO 3166: "US", "US-CA", or "EEA", "*".',
    ],
    [{ regimes: { EU: 'opt-in' } }, 'regimes["EU"] is no place.'],
    [{ regimes: { 'US-California': 'opt-in' } }, 'regimes["US-California"] is no place.'],
    [{ regimes: { UK: 'opt-in' } }, 'regimes["UK"] is no place.'],
    [{ regimes: { RE: 'opt-in' } }, 'regimes["RE"] is no place.'],
    [
      { regimes: { US: 'opt_out' } },
      'regimes["US"] must be one of opt-in, opt-out, notice-only. Write "US": "opt-in".',
    ],
    [{ regimes: { US: true } }, 'regimes["US"] must be one of opt-in, opt-out, notice-only.'],
    [{ regimes: 'opt-in' }, 'regimes must be an object. Write regimes: {}.'],
    [
      { regimes: { US: { regime: 'ask' } } },
      'regimes["US"].regime must be one of opt-in, opt-out, notice-only. Write regime: "opt-in".',
    ],
    [
      { regimes: { US: { day: 1 } } },
      'regimes["US"].day is not a field. Use one of: regime, days, reAskDays, gpc, dnt,',
    ],
    [
      { regimes: { US: { days: 0 } } },
      'regimes["US"].days must be a whole number from 1 to 390. Write days: 182.',
    ],
    [
      { regimes: { US: { reAskDays: 391 } } },
      'regimes["US"].reAskDays must be a whole number from 1 to 390. Write reAskDays: 184.',
    ],
    [{ regimes: { US: { gpc: 'yes' } } }, 'regimes["US"].gpc must be a boolean. Write gpc: true.'],
    [
      { regimes: { US: { links: ['do-not-share'] } } },
      'regimes["US"].links[0] must be one of do-not-sell, limit-sensitive.',
    ],
    [{ regimes: { GB: { exempt: 'analytics' } } }, 'regimes["GB"].exempt must be a list.'],
    [
      { regimes: { FR: { exempt } } },
      'regimes["FR"].exempt has no effect outside "GB". Remove it.',
    ],
    [
      { regimes: { GB: { exempt: ['stats'] } } },
      'regimes["GB"].exempt[0] must be a category that is not required, sold or sensitive. Use one of: functional, analytics.',
    ],
    [
      { regimes: { GB: { exempt: ['analytics', 'marketing'] } } },
      'regimes["GB"].exempt[1] must be a category that is not required, sold or sensitive.',
    ],
    [
      { regimes: { GB: { exempt } }, categories: [{ id: 'analytics', sensitive: true }] },
      'regimes["GB"].exempt[0] must be a category that is not required, sold or sensitive.',
    ],
    [
      { categories: [{ id: 'necessary', sells: true }] },
      'categories[0].sells must be false: nobody can refuse the category.',
    ],
    [
      { categories: [{ id: 'a' }, { id: 'b', required: true, sells: true }] },
      'categories[1].sells must be false: nobody can refuse the category.',
    ],
    [
      { categories: [{ id: 'a', sensitive: 'yes' }] },
      'categories[0].sensitive must be a boolean. Write sensitive: false.',
    ],
  ])('names the field and the fix for %j', (config, message) => {
    expect(() => checkConfig(config)).toThrow(`Assent: ${message}`);
  });

  it('refuses an exemption wherever it would have no effect, and nowhere else', () => {
    for (const key of [...Object.keys(presets), 'EEA', 'JP', '*']) {
      const [country = '', region] = key.split('-');
      const place = { country: key === '*' ? 'GB' : country, region, source: 'config' } as const;
      const regimes = { [key]: { regime: 'opt-in', exempt } } as const;
      const isEffective = resolveRegime(regimes, place).exempt.length > 0;
      const check = expect(() => checkConfig({ regimes }), key);
      if (isEffective) check.not.toThrow();
      else check.toThrow('has no effect');
    }
  });

  it('refuses every key that no visitor’s place would ever be looked up by', () => {
    for (const key of ['UK', 'EL', 'AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT', 'EU']) {
      const regimes = { [key]: 'notice-only' } as const;
      const { rules } = resolveRegime(regimes, { country: key, source: 'config' });
      expect(rules, key).toEqual([]);
      expect(() => checkConfig({ regimes }), key).toThrow(TypeError);
    }
  });
});
