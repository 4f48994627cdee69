import { describe, expect, it } from 'vitest';
import { applySignals, isGpcOn } from './apply-signals.js';
import type { EarlierDecision, SignalInput } from './apply-signals.js';
import type { RegimeRules } from './regime-types.js';
import { presets } from './presets.js';
import { resolveRegime } from './resolve-regime.js';

const categories = [
  { id: 'necessary', required: true },
  { id: 'analytics', required: false },
  { id: 'marketing', required: false },
];
const regimeAt = (code: string, rules: RegimeRules = {}) => {
  const [country, region] = code.split('-');
  return resolveRegime(rules, { country: country!, ...(region && { region }), source: 'edge' });
};
const signals = (input: Partial<SignalInput>) =>
  applySignals({
    regime: regimeAt('US-CA'),
    categories,
    gpc: false,
    dnt: false,
    previous: null,
    ...input,
  });
const decided = (marketing: boolean, hadSignal: boolean): EarlierDecision => ({
  choices: { necessary: true, analytics: true, marketing },
  services: {},
  hadSignal,
});

describe('isGpcOn', () => {
  it('counts nothing but a true property', () => {
    expect(isGpcOn(true)).toBe(true);
    for (const value of [undefined, null, false, '1', 1, 'true', {}]) {
      expect(isGpcOn(value)).toBe(false);
    }
  });

  it('counts nothing but a 1 in the server’s header, also among several', () => {
    expect(['1', ' 1', '0, 1'].every((header) => isGpcOn(undefined, header))).toBe(true);
    expect(['', '0', 'true', '11', null].some((header) => isGpcOn(undefined, header))).toBe(false);
  });

  it('is on where browser and server differ', () => {
    expect(isGpcOn(false, '1')).toBe(true);
    expect(isGpcOn(true, '0')).toBe(true);
  });
});

describe('applySignals', () => {
  it('denies a Californian’s marketing before any choice, and has it stored once', () => {
    expect(signals({ gpc: true })).toEqual({
      denied: ['marketing'],
      applied: ['gpc'],
      hasConflict: false,
      isNews: true,
    });
    expect(signals({ gpc: true, previous: decided(false, true) })).toMatchObject({
      denied: ['marketing'],
      applied: ['gpc'],
      isNews: false,
    });
  });

  it('goes before a yes from the time before the signal, and tells it once', () => {
    for (const code of ['US-CA', 'US-VA', 'DE']) {
      expect(
        signals({ regime: regimeAt(code), gpc: true, previous: decided(true, false) }),
      ).toMatchObject({ denied: ['marketing'], hasConflict: true, isNews: true });
    }
  });

  it('goes before a later yes too, unless the site’s rule lets that stand', () => {
    const previous = decided(true, true);
    expect(signals({ gpc: true, previous })).toMatchObject({
      denied: ['marketing'],
      hasConflict: true,
      isNews: true,
    });
    const regime = regimeAt('US-CA', { 'US-CA': { optInOverSignal: true } });
    expect(signals({ regime, gpc: true, previous })).toEqual({
      denied: [],
      applied: ['gpc'],
      hasConflict: true,
      isNews: false,
    });
  });

  it('lets a yes stand that a visitor under opt-in gave while the signal was on', () => {
    expect(
      signals({ regime: regimeAt('FR'), gpc: true, previous: decided(true, true) }),
    ).toMatchObject({ denied: [], hasConflict: true, isNews: false });
  });

  it('stores nothing for a visitor who is still to be asked: the banner stays', () => {
    expect(signals({ regime: regimeAt('DE'), gpc: true })).toEqual({
      denied: ['marketing'],
      applied: ['gpc'],
      hasConflict: false,
      isNews: false,
    });
  });

  it('takes a signal that is gone neither for a yes nor for a no', () => {
    for (const previous of [null, decided(false, true), decided(true, true)]) {
      expect(signals({ previous })).toEqual({
        denied: [],
        applied: [],
        hasConflict: false,
        isNews: false,
      });
    }
  });

  it('minds Do Not Track only where the site says so', () => {
    expect(signals({ dnt: true })).toMatchObject({ denied: [], applied: [] });
    const regime = regimeAt('US-CA', { '*': { dnt: true } });
    expect(signals({ regime, dnt: true, gpc: true })).toMatchObject({
      denied: ['marketing'],
      applied: ['gpc', 'dnt'],
    });
    expect(signals({ regime, dnt: true })).toMatchObject({ applied: ['dnt'] });
  });

  it('minds no signal where the site turned it off and no broader rule can', () => {
    const off = { gpc: true, regime: regimeAt('US-VA', { 'US-VA': { gpc: false } }) };
    expect(signals(off)).toMatchObject({ denied: [], applied: [] });
    const world = { gpc: true, regime: regimeAt('US-VA', { '*': { gpc: false } }) };
    expect(signals(world)).toMatchObject({ denied: ['marketing'] });
  });

  it('denies the categories that the site marks as sold, and never a required one', () => {
    const marked = [
      { id: 'necessary', required: true, sells: true },
      { id: 'analytics', required: false, sells: true },
      { id: 'marketing', required: false, sells: false },
      { id: 'partners', required: false, sells: true },
    ];
    expect(signals({ categories: marked, gpc: true }).denied).toEqual(['analytics', 'partners']);
  });

  it('goes before the yes to a single service of a category that was refused', () => {
    const withVideo = [{ id: 'marketing', required: false, services: [{ id: 'video' }] }];
    const previous = { ...decided(false, false), services: { video: true } };
    expect(signals({ categories: withVideo, gpc: true, previous })).toMatchObject({
      denied: ['marketing'],
      hasConflict: true,
      isNews: true,
    });
  });

  it('never turns a category on, anywhere', () => {
    for (const code of [...Object.keys(presets), 'JP']) {
      for (const previous of [null, decided(false, false), decided(false, true)]) {
        for (const [gpc, dnt] of [
          [true, true],
          [true, false],
          [false, true],
        ] as const) {
          const outcome = signals({ regime: regimeAt(code), gpc, dnt, previous });
          expect(outcome.denied).toEqual(gpc ? ['marketing'] : []);
          expect(outcome.hasConflict).toBe(false);
        }
      }
    }
  });
});
