import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../core/config.js';
import { findServices, hasManyServices } from './find-services.js';

const { categories } = resolveConfig({
  categories: [
    { id: 'necessary', services: [{ id: 'shop', name: 'Caf\u00e9 basket' }] },
    {
      id: 'analytics',
      services: [
        { id: 'counter', name: 'Counter', provider: 'Vendor Ltd', purpose: 'Counts visits.' },
        { id: 'replay', name: 'Replay', provider: 'Vendor Ltd' },
      ],
    },
  ],
});

describe('a search for services', () => {
  it.each([
    ['count', ['counter']],
    ['VENDOR', ['counter', 'replay']],
    ['visits vendor', ['counter']],
    ['  replay ', ['replay']],
    ['cafe', ['shop']],
    ['cafe\u0301', ['shop']],
    ['nobody', []],
    ['.*', []],
  ])('for %j finds %j', (query, ids) => {
    expect(findServices(categories, query)?.map(({ id }) => id)).toEqual(ids);
  });

  it('is none while nothing is asked for', () => {
    expect(findServices(categories, '')).toBeNull();
    expect(findServices(categories, '  ')).toBeNull();
  });

  it('is offered from eleven services on', () => {
    const many = (count: number) =>
      resolveConfig({
        categories: [
          {
            id: 'a',
            services: Array.from({ length: count - 1 }, (_, index) => ({ id: `s${index}` })),
          },
          { id: 'b', services: [{ id: 'last' }] },
        ],
      }).categories;
    expect(hasManyServices(many(10))).toBe(false);
    expect(hasManyServices(many(11))).toBe(true);
  });
});
