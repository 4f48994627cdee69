import { describe, expect, it } from 'vitest';
import { choose } from './choices.js';
import { resolveConfig } from './config.js';
import { namePattern } from './names.js';
import { sortNames } from './stored-names.js';
import { testConsent } from './test-consent.js';

const settings = resolveConfig({
  categories: [
    {
      id: 'analytics',
      services: [
        { id: 'ga4', cookies: [{ name: '_ga' }, { name: '_ga_*' }], storage: ['local:ga:*'] },
        { id: 'shared', cookies: [{ name: 'shared' }] },
      ],
    },
    { id: 'marketing', services: [{ id: 'ads', cookies: [{ name: 'shared' }, { name: 'a*' }] }] },
  ],
  clear: { keep: ['a_cart_*'] },
});
const names = ['_ga', '_ga_X1', '_gat', 'shared', 'session', 'assent', 'ad1', 'a_cart_7'];
const sort = (granted: readonly string[], services = {}) =>
  sortNames(
    'cookie',
    names,
    settings,
    testConsent(choose(settings, (id) => granted.includes(id), services)),
  );
const listed = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

describe('sortNames', () => {
  it('removes what denied services declare, wildcards too, and nothing that nobody declares', () => {
    const { remove, keep } = sort([]);
    expect(listed(remove)).toEqual(['_ga', '_ga_X1', 'shared', 'ad1']);
    expect(listed(keep)).toEqual(['a_cart_7']);
  });

  it('never removes the decision itself, however broad a pattern is', () => {
    expect(listed(sort([]).remove)).not.toContain('assent');
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
    const found = sortNames('local', ['ga:1', '_ga', 'other'], settings, null).remove;
    expect(found).toEqual([{ kind: 'local', name: 'ga:1' }]);
    expect(sortNames('session', ['ga:1'], settings, null).remove).toEqual([]);
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
