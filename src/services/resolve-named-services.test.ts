import { expect, it } from 'vitest';
import { checkConfig } from '../core/check-config.js';
import { resolveConfig } from '../core/config.js';
import type { Config } from '../core/types.js';
import { ga4, resolveNamedServices, services, toServiceConfig, youtube } from './index.js';

it('every name of the catalogue becomes its entry, which the run time takes', () => {
  const names = Object.keys(services);
  const config = resolveNamedServices({ categories: [{ id: 'all', services: names }] });
  expect(config.categories![0]!.services).toEqual(Object.values(services).map(toServiceConfig));
  expect(() => checkConfig(config)).not.toThrow();
});

it('leaves what a site describes, and takes entries as they are', () => {
  const own = { id: 'own', hosts: ['own.example'] };
  const config: Config = {
    revision: 3,
    categories: [{ id: 'analytics', services: [own, ga4, 'youtube'] }, { id: 'functional' }],
  };
  expect(resolveNamedServices(config)).toEqual({
    revision: 3,
    categories: [
      { id: 'analytics', services: [own, toServiceConfig(ga4), toServiceConfig(youtube)] },
      { id: 'functional' },
    ],
  });
  expect(resolveNamedServices({ revision: 3 })).toEqual({ revision: 3 });
});

it('names the field of a name that nobody knows', () => {
  expect(() =>
    resolveNamedServices({ categories: [{ id: 'a' }, { id: 'b', services: ['ga4', 'yotube'] }] }),
  ).toThrow('Assent: categories[1].services[1] "yotube" is unknown. Did you mean "youtube"?');
});

it('a name alone is known by its id until then', () => {
  const { categories } = resolveConfig({ categories: [{ id: 'analytics', services: ['ga4'] }] });
  expect(categories[1]!.services).toEqual([
    { id: 'ga4', name: 'ga4', cookies: [], storage: [], category: 'analytics' },
  ]);
});
