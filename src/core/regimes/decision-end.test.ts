import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../config.js';
import { testConsent } from '../test-consent.js';
import type { Regime } from '../types.js';
import { decisionEnd, isRenewalDue } from './decision-end.js';
import type { RegimeRules } from './regime-types.js';
import { resolveRegime } from './resolve-regime.js';

const DAY = 864e5;
const { categories } = resolveConfig();
const yes = testConsent({ choices: { necessary: true, analytics: true, marketing: false } });
const no = testConsent();
const oneService = testConsent({ services: { video: true } });
const daysOf = (country: string, consent = yes, maximum?: number, rules: RegimeRules = {}) => {
  const facts = resolveRegime(rules, { country, source: 'edge' });
  return Date.parse(decisionEnd(facts, maximum, categories, consent, 0)) / DAY;
};

describe('decisionEnd', () => {
  it('follows the law of the place', () => {
    expect(['FR', 'IE', 'IT', 'DE', 'ES', 'JP', 'US'].map((country) => daysOf(country))).toEqual([
      182, 182, 184, 365, 365, 182, 390,
    ]);
  });

  it('lets a refusal stand for as long as its visitor must not be asked again', () => {
    expect(daysOf('FR', no)).toBe(184);
    expect(daysOf('FR', oneService)).toBe(182);
  });

  it('takes the site’s own days for the most of a yes, and not of a refusal', () => {
    expect(daysOf('DE', yes, 30)).toBe(30);
    expect(daysOf('DE', no, 30)).toBe(184);
    expect(daysOf('FR', yes, 365)).toBe(182);
    expect(daysOf('US', yes, 30)).toBe(365);
  });

  it('ends on some day whatever a rule says', () => {
    for (const days of [0, -1, NaN, 1e12]) {
      expect(daysOf('DE', yes, undefined, { DE: { days } })).toBeLessThanOrEqual(390);
    }
  });
});

describe('isRenewalDue', () => {
  const ends = (days: number) => new Date(days * DAY).toISOString();
  const isDue = (today: Regime, regime: Regime, left: number) =>
    isRenewalDue(today, testConsent({ regime, expiresAt: ends(left) }), ends(390));

  it('renews what may be an opt-out once in thirty days', () => {
    expect(isDue('opt-out', 'opt-out', 359)).toBe(true);
    expect(isDue('opt-out', 'opt-out', 361)).toBe(false);
    expect(isDue('opt-out', 'notice-only', 359)).toBe(true);
  });

  it('never renews consent that was asked for, nor where it has to be', () => {
    expect(isDue('opt-out', 'opt-in', 1)).toBe(false);
    expect(isDue('opt-in', 'opt-out', 1)).toBe(false);
  });
});
