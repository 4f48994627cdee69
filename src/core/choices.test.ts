import { describe, expect, it } from 'vitest';
import { allows, changedIds, choose } from './choices.js';
import { resolveConfig } from './config.js';
import { testConsent } from './test-consent.js';

const settings = resolveConfig({
  categories: [
    { id: 'necessary', services: [{ id: 'session' }] },
    { id: 'analytics', services: [{ id: 'ga4' }, { id: 'clarity' }] },
    { id: 'marketing', services: [{ id: 'video' }] },
  ],
});
const decide = (granted: readonly string[], services: Record<string, boolean> = {}) =>
  testConsent(choose(settings, (id) => granted.includes(id), services));

describe('choose', () => {
  it('keeps required categories whatever is asked for', () => {
    expect(decide([]).choices).toEqual({ necessary: true, analytics: false, marketing: false });
  });

  it('lists only the services that differ from their category', () => {
    const { services } = decide(['analytics'], { ga4: true, clarity: false, video: true });
    expect(services).toEqual({ clarity: false, video: true });
  });

  it('never denies a service of a required category, nor stores one that is not configured', () => {
    expect(decide([], { session: false, unknown: true }).services).toEqual({});
  });
});

describe('allows', () => {
  it('says no to everything optional before a choice', () => {
    expect(allows(settings, null, 'necessary')).toBe(true);
    expect(allows(settings, null, 'necessary', 'session')).toBe(true);
    expect(allows(settings, null, 'analytics')).toBe(false);
    expect(allows(settings, null, 'analytics', 'ga4')).toBe(false);
  });

  it('lets the answer to a service stand in for that to its category', () => {
    const consent = decide(['analytics'], { clarity: false, video: true });
    expect(allows(settings, consent, 'analytics', 'ga4')).toBe(true);
    expect(allows(settings, consent, 'analytics', 'clarity')).toBe(false);
    expect(allows(settings, consent, 'marketing')).toBe(false);
    expect(allows(settings, consent, 'marketing', 'video')).toBe(true);
  });

  it('needs both a category and a service of another one', () => {
    expect(allows(settings, decide(['marketing']), 'analytics', 'video')).toBe(false);
    expect(allows(settings, decide(['analytics']), 'analytics', 'video')).toBe(false);
    expect(allows(settings, decide(['analytics', 'marketing']), 'analytics', 'video')).toBe(true);
  });

  it.each(['analytic', '', 'constructor', '__proto__', 'toString'])(
    'says no to unknown %j',
    (id) => {
      const consent = decide(['analytics', 'marketing']);
      expect(allows(settings, consent, id)).toBe(false);
      expect(allows(settings, consent, 'analytics', id || 'x')).toBe(false);
    },
  );
});

describe('changedIds', () => {
  it('names the categories and services with another answer', () => {
    expect(changedIds(settings, null, decide(['analytics'], { clarity: false }))).toEqual([
      'analytics',
      'ga4',
    ]);
    expect(changedIds(settings, decide(['marketing']), decide(['marketing']))).toEqual([]);
  });
});
