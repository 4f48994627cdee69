import { describe, expect, it } from 'vitest';
import { resolveConfig } from './config.js';
import { isCurrent } from './expiry.js';
import { testConsent } from './test-consent.js';
import type { Law, Regime, Settings } from './types.js';

const at = Date.parse('2026-12-01');
const under = (outdated: readonly Regime[]): Settings => ({
  ...resolveConfig(),
  law: { outdated } as Law,
});

describe('a stored decision', () => {
  it('stands while nothing that it answers has changed', () => {
    expect(isCurrent(testConsent(), resolveConfig(), at)).toBe(true);
    expect(isCurrent(testConsent(), resolveConfig({ revision: 2 }), at)).toBe(false);
    expect(isCurrent(testConsent(), resolveConfig(), Date.parse('2028-01-01'))).toBe(false);
    const added = resolveConfig({ categories: [{ id: 'social' }] });
    expect(isCurrent(testConsent(), added, at)).toBe(false);
  });

  it('does not stand where the law asks for more than the one that it was made under', () => {
    const optOut = testConsent({ regime: 'opt-out' });
    expect(isCurrent(optOut, under(['opt-out', 'notice-only']), at)).toBe(false);
    expect(isCurrent(optOut, under(['notice-only']), at)).toBe(true);
    expect(isCurrent(testConsent(), under(['opt-out', 'notice-only']), at)).toBe(true);
  });
});
