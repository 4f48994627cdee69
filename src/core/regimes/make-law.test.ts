import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../config.js';
import type { Audience } from '../types.js';
import { applySignals } from './apply-signals.js';
import { makeLaw } from './make-law.js';
import { offerCategories } from './offer-categories.js';
import { resolveRegime } from './resolve-regime.js';

const { categories } = resolveConfig({
  categories: [{ id: 'analytics' }, { id: 'marketing' }, { id: 'health', sensitive: true }],
});
const lawAt = (code: string, offered = categories, gpc = false, audience?: Audience) => {
  const [country, region] = code.split('-');
  const regime = resolveRegime({}, { country: country!, region: region ?? '', source: 'edge' });
  const outcome = applySignals({ regime, categories, gpc, dnt: false, previous: null });
  return makeLaw(regime, offered, offerCategories(regime, offered, audience), outcome, false);
};
const insensitive = categories.filter(({ sensitive }) => !sensitive);

describe('makeLaw', () => {
  it('keeps what the page needs, as plain JSON', () => {
    const law = lawAt('US-CA', categories, true);
    expect(law).toEqual({
      regime: 'opt-out',
      jurisdiction: 'US-CA',
      preset: 'US-CA',
      placeSource: 'edge',
      isConfirmationDue: true,
      links: ['do-not-sell', 'limit-sensitive'],
      isQuiet: true,
      dnt: false,
      applied: ['gpc'],
      denied: ['marketing'],
      hasConflict: false,
      outdated: ['notice-only'],
    });
    expect(JSON.parse(JSON.stringify(law))).toEqual(law);
  });

  it('asks nobody under opt-out, but whom the law wants asked', () => {
    expect(lawAt('US-TX', insensitive).isQuiet).toBe(true);
    expect(lawAt('US-TX').isQuiet).toBe(false);
    expect(lawAt('US-CA', insensitive, false, { minor: '13-17' }).isQuiet).toBe(true);
    expect(lawAt('DE').isQuiet).toBe(false);
  });

  it('keeps the whole configuration where something is withheld', () => {
    expect(lawAt('US-MD').configured).toBe(categories);
    expect(lawAt('US-CA')).not.toHaveProperty('configured');
  });

  it('takes decisions under a looser law for none', () => {
    expect(lawAt('DE').outdated).toEqual(['opt-out', 'notice-only']);
  });
});
