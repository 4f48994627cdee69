import { describe, expect, it, vi } from 'vitest';
import { resolveConfig } from './config.js';
import { createConsentStore } from './consent-store.js';
import { testConsent } from './test-consent.js';
import type { Config } from './types.js';

const START = Date.parse('2026-12-01T08:00:00.000Z');

function openStore(config: Config = {}) {
  const clock = { now: START };
  const report = vi.fn();
  let count = 0;
  const store = createConsentStore(
    resolveConfig(config),
    () => 'de',
    () => `00000000-0000-4000-8000-00000000000${++count}`,
    (part) => (error) => report(part, error),
    (consent) => consent,
    () => clock.now,
  );
  return { ...store, clock, report };
}

describe('decide', () => {
  it('stores who, what, when and how', () => {
    const { decide, $consent } = openStore();
    decide((id) => id === 'analytics', {}, 'save-choices', 'preferences');
    expect($consent.get()).toEqual({
      id: '00000000-0000-4000-8000-000000000001',
      choices: { necessary: true, functional: false, analytics: true, marketing: false },
      services: {},
      decidedAt: '2026-12-01T08:00:00.000Z',
      expiresAt: '2027-06-01T08:00:00.000Z',
      revision: 1,
      language: 'de',
      regime: 'opt-in',
      method: 'save-choices',
    });
  });

  it('keeps the visitor, from decision to decision', () => {
    const { decide, $consent } = openStore();
    decide(() => true, {}, 'accept-all', 'banner');
    const first = $consent.get()?.id;
    decide(() => false, {}, 'reject-all', 'preferences');
    expect($consent.get()?.id).toBe(first);
  });

  it('tells what changed, from where, and what was before', () => {
    const { decide, change } = openStore();
    decide(() => true, {}, 'accept-all', 'banner');
    decide((id) => id !== 'marketing', {}, 'save-choices', 'preferences');
    expect(change()).toMatchObject({
      changed: ['marketing'],
      origin: 'decision',
      surface: 'preferences',
      previous: { method: 'accept-all' },
    });
  });

  it('reports a listener that throws and runs the others', () => {
    const { decide, $consent, report } = openStore();
    const seen = vi.fn();
    $consent.listen(() => {
      throw new Error('theirs');
    });
    $consent.listen(seen);
    expect(() => decide(() => true, {}, 'accept-all', 'api')).not.toThrow();
    expect(seen).toHaveBeenCalledOnce();
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('adopt', () => {
  const stored = testConsent({
    choices: { necessary: true, functional: true, analytics: false, marketing: false },
  });

  it('takes over a stored decision', () => {
    const { adopt, $consent } = openStore();
    adopt(stored, 'stored');
    expect($consent.get()).toEqual(stored);
  });

  it.each([
    ['it has expired by the page clock', {}, { expiresAt: '2026-12-01T08:00:00.000Z' }],
    ['the revision was raised', { revision: 2 }, {}],
    ['a category was added', { categories: [{ id: 'functional' }, { id: 'ai-training' }] }, {}],
  ])('asks again when %s, and still knows the visitor', (_, config, over) => {
    const { adopt, decide, $consent } = openStore(config);
    adopt({ ...stored, ...over }, 'stored');
    expect($consent.get()).toBeNull();
    decide(() => false, {}, 'reject-all', 'banner');
    expect($consent.get()?.id).toBe(stored.id);
  });

  it('forgets what the site does not ask for any more', () => {
    const { adopt, $consent } = openStore({ categories: [{ id: 'functional' }] });
    adopt({ ...stored, services: { gone: true } }, 'stored');
    expect($consent.get()).toMatchObject({
      choices: { necessary: true, functional: true },
      services: {},
    });
  });

  it('is silent about the decision it has already', () => {
    const { adopt, $consent } = openStore();
    adopt(stored, 'stored');
    const seen = vi.fn();
    $consent.listen(seen);
    adopt({ ...stored }, 'elsewhere');
    expect(seen).not.toHaveBeenCalled();
  });

  it('takes over that another tab forgot the decision', () => {
    const { adopt, $consent } = openStore();
    adopt(stored, 'stored');
    adopt(null, 'elsewhere');
    expect($consent.get()).toBeNull();
  });
});

describe('reset', () => {
  it('forgets the decision and who made it', () => {
    const { decide, reset, $consent } = openStore();
    decide(() => true, {}, 'accept-all', 'banner');
    reset();
    expect($consent.get()).toBeNull();
    decide(() => true, {}, 'accept-all', 'banner');
    expect($consent.get()?.id).toBe('00000000-0000-4000-8000-000000000002');
  });
});
