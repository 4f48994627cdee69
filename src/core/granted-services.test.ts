import { describe, expect, it } from 'vitest';
import { allows, choose } from './choices.js';
import { resolveConfig } from './config.js';
import { grantedServices, withDropped } from './granted-services.js';
import { sortNames } from './stored-names.js';
import { testConsent } from './test-consent.js';

const host = 'example.com';
const settings = resolveConfig({
  categories: [
    { id: 'necessary', services: [{ id: 'account', cookies: [{ name: 'session' }] }] },
    {
      id: 'analytics',
      services: [
        {
          id: 'counter',
          cookies: [{ name: '_an' }, { name: 'shared' }, { name: 'x', domain: 'vendor.example' }],
          storage: ['local:an:*'],
        },
        { id: 'silent' },
      ],
    },
    { id: 'marketing', services: [{ id: 'ads', cookies: [{ name: '_mk' }] }] },
  ],
});
const consent = testConsent(choose(settings, (id) => id === 'analytics', {}));
const later = resolveConfig({
  categories: [{ id: 'marketing', services: [{ id: 'ads', cookies: [{ name: 'shared' }] }] }],
});
const removed = (granted: unknown, marketing: boolean) => {
  const answer = testConsent(choose(later, () => marketing, {}));
  const found = ['_an', 'shared', 'session', 'other'];
  return sortNames('cookie', found, withDropped(later, granted), answer, host).remove.map(
    ({ name }) => name,
  );
};

describe('services that a site drops', () => {
  it('are remembered by what they can leave here, while they are granted', () => {
    expect(grantedServices(settings, consent, host)).toEqual({
      counter: { cookies: ['_an', 'shared'], storage: ['local:an:*'] },
    });
    expect(grantedServices(settings, null, host)).toEqual({});
  });

  it('are denied: what they declared goes, unless an allowed service declares it', () => {
    const granted = grantedServices(settings, consent, host);
    expect(removed(granted, false)).toEqual(['_an', 'shared']);
    expect(removed(granted, true)).toEqual(['_an']);
  });

  it('are none while they are still configured', () => {
    const { categories } = withDropped(settings, grantedServices(settings, consent, host));
    expect(categories.at(-1)?.services).toEqual([]);
  });

  it('add nothing that could be granted', () => {
    const dropped = withDropped(later, grantedServices(settings, consent, host));
    expect(allows(dropped, testConsent({ services: {} }), '', 'counter')).toBe(false);
  });

  it.each([undefined, null, 5, 'text', [], {}])('are none where storage holds %j', (granted) => {
    expect(removed(granted, false)).toEqual(['shared']);
  });

  it('are read with care: whatever is no list of patterns is left out', () => {
    const granted = { counter: { cookies: ['/(/', 7, '_an'], storage: '_an' }, empty: null };
    expect(removed(granted, false)).toEqual(['_an', 'shared']);
  });
});
