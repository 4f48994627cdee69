import { expect, it } from 'vitest';
import { declaredConfig, servicesOf } from './declared-config.js';

it('writes out the services that a configuration lists by name', () => {
  const config = declaredConfig({
    categories: [{ id: 'analytics', services: ['ga4', { id: 'own' }, 'nobody-knows-it'] }],
  });
  const [ga4, own, unknown] = servicesOf(config.categories![0]!);
  expect(ga4).toMatchObject({ id: 'ga4', name: 'Google Analytics 4' });
  expect(ga4!.cookies!.map(({ name }) => name)).toContain('_ga');
  expect(own).toEqual({ id: 'own' });
  expect(unknown).toEqual({ id: 'nobody-knows-it' });
});
