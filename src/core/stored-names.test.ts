import { describe, expect, it } from 'vitest';
import { choose } from './choices.js';
import { resolveConfig } from './config.js';
import { namePattern } from './names.js';
import { deniedKinds, sortNames } from './stored-names.js';
import { testConsent } from './test-consent.js';
import type { StorageKind } from './types.js';

const host = 'shop.example.com';
const settings = resolveConfig({
  categories: [
    {
      id: 'analytics',
      services: [
        {
          id: 'ga4',
          cookies: [{ name: '_ga' }, { name: '_ga_*' }, { name: '/^_dc_gtm_/' }],
          storage: ['local:ga:*', 'indexeddb:ga-*', 'cache:/^ga/', 'worker:/ga/*.js'],
        },
        { id: 'shared', cookies: [{ name: 'shared' }] },
      ],
    },
    {
      id: 'marketing',
      services: [
        {
          id: 'ads',
          cookies: [
            { name: 'shared' },
            { name: 'a*' },
            { name: 'wide', domain: '.Example.com' },
            { name: 'NID', domain: 'google.com' },
            { name: 'near', domain: 'www.shop.example.com' },
            { name: 'like', domain: 'myshop.example.com' },
          ],
        },
      ],
    },
  ],
  clear: { keep: ['a_cart_*', '/^ga-kept/'] },
});
const names = ['_ga', '_ga_X1', '_gat', 'shared', 'session', 'assent', 'ad1', 'a_cart_7'];
const sort = (granted: readonly string[], services = {}) =>
  sortNames(
    'cookie',
    names,
    settings,
    testConsent(choose(settings, (id) => granted.includes(id), services)),
    host,
  );
const listed = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
const removedOf = (kind: StorageKind, ...found: readonly string[]) =>
  listed(sortNames(kind, found, settings, null, host).remove);

describe('sortNames', () => {
  it('removes what denied services declare, wildcards too, and nothing that nobody declares', () => {
    const { remove, keep } = sort([]);
    expect(listed(remove)).toEqual(['_ga', '_ga_X1', 'shared', 'ad1']);
    expect(listed(keep)).toEqual(['a_cart_7']);
  });

  it('never removes the decision itself or what goes with it, however broad a pattern is', () => {
    expect(listed(sort([]).remove)).not.toContain('assent');
    expect(removedOf('cookie', 'assent', 'assent:draft:1', 'assent2')).toEqual(['assent2']);
  });

  it('keeps a name that an allowed service declares as well', () => {
    expect(listed(sort(['marketing']).remove)).toEqual(['_ga', '_ga_X1']);
  });

  it('removes the names of one denied service in a granted category', () => {
    expect(listed(sort(['analytics', 'marketing'], { ga4: false }).remove)).toEqual([
      '_ga',
      '_ga_X1',
    ]);
  });

  it('tells kinds of storage apart', () => {
    expect(sortNames('local', ['ga:1', '_ga', 'other'], settings, null, host).remove).toEqual([
      { kind: 'local', name: 'ga:1' },
    ]);
    expect(removedOf('session', 'ga:1')).toEqual([]);
    expect(removedOf('indexeddb', 'ga-events', 'ga:1')).toEqual(['ga-events']);
    expect(removedOf('cache', 'ga-tiles', 'tiles-ga')).toEqual(['ga-tiles']);
    expect(removedOf('worker', '/ga/worker.js', '/worker.js')).toEqual(['/ga/worker.js']);
  });

  it('understands regular expressions', () => {
    expect(removedOf('cookie', '_dc_gtm_UA-1', 'x_dc_gtm_')).toEqual(['_dc_gtm_UA-1']);
  });

  it('lets what the site keeps win, whatever the kind', () => {
    const { remove, keep } = sortNames('indexeddb', ['ga-kept', 'ga-x'], settings, null, host);
    expect([listed(remove), listed(keep)]).toEqual([['ga-x'], ['ga-kept']]);
  });

  it('takes cookies of the host and its parents for the site’s own', () => {
    expect(removedOf('cookie', 'wide')).toEqual(['wide']);
  });

  it('leaves names alone that are declared for other hosts only', () => {
    expect(removedOf('cookie', 'NID', 'near', 'like')).toEqual([]);
  });
});

describe('deniedKinds', () => {
  it('are those that a denied service declares a name in', () => {
    expect(deniedKinds(settings, null, host)).toEqual([
      'cookie',
      'local',
      'indexeddb',
      'cache',
      'worker',
    ]);
    const analytics = choose(settings, (id) => id === 'analytics', {});
    expect(deniedKinds(settings, testConsent(analytics), host)).toEqual(['cookie']);
    const all = choose(settings, () => true, {});
    expect(deniedKinds(settings, testConsent(all), host)).toEqual([]);
  });

  it('are none where only other hosts keep something', () => {
    const elsewhere = resolveConfig({
      categories: [
        {
          id: 'marketing',
          services: [{ id: 'ads', cookies: [{ name: 'IDE', domain: 'doubleclick.net' }] }],
        },
      ],
    });
    expect(deniedKinds(elsewhere, null, host)).toEqual([]);
  });
});

describe('namePattern', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga_*', '_ga_', true],
    ['*_id', 'my_id', true],
    ['a.b', 'axb', false],
    ['a[1]*', 'a[1]\nx', true],
    ['(x|y)', 'x', false],
    ['/^_ga(_|$)/', '_ga_1', true],
    ['/^_ga(_|$)/', 'x_ga', false],
  ])('%j against %j is %s', (pattern, name, expected) => {
    expect(namePattern(pattern).test(name)).toBe(expected);
  });
});
