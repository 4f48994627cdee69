import { describe, expect, it } from 'vitest';
import { decisionDays } from './decision-days.js';
import type { RegimeRules } from './regime-types.js';
import { resolveRegime } from './resolve-regime.js';

const daysAt = (country: string, isRefusal: boolean, rules: RegimeRules = {}) =>
  decisionDays(resolveRegime(rules, { country, source: 'edge' }), isRefusal);

describe('decisionDays', () => {
  it('lets a yes lapse as the site says, and a refusal no sooner than it may ask again', () => {
    const rules: RegimeRules = { EEA: { days: 30 } };
    expect(daysAt('IT', false, rules)).toBe(30);
    expect(daysAt('IT', true, rules)).toBe(184);
    expect(daysAt('FR', true)).toBe(184);
  });

  it('lets no decision lapse within a year under opt-out, for any may hold an opt-out', () => {
    const rules: RegimeRules = { US: { days: 30 } };
    expect([daysAt('US', false, rules), daysAt('US', true, rules)]).toEqual([365, 365]);
    expect(daysAt('US', false)).toBe(390);
  });
});
