import { describe, expect, it } from 'vitest';
import { resolveConfig } from './config.js';
import { testConsent } from './test-consent.js';
import type { ServiceConfig } from './types.js';
import { watchedNames } from './watched-names.js';

const settingsOf = (service: Omit<ServiceConfig, 'id'>) =>
  resolveConfig({ categories: [{ id: 'analytics', services: [{ id: 'counter', ...service }] }] });

const finds = (service: Omit<ServiceConfig, 'id'>, stored: readonly string[]) =>
  new RegExp(watchedNames(settingsOf(service), null), 'm').test(stored.join('\n'));

describe('watchedNames', () => {
  it('finds a cookie of a denied service', () => {
    expect(finds({ cookies: [{ name: '_ga' }] }, ['cart', '_ga'])).toBe(true);
  });

  it('finds no cookie of another name', () => {
    expect(finds({ cookies: [{ name: '_ga' }] }, ['_gat', 'x_ga'])).toBe(false);
  });

  it('knows stars and regular expressions', () => {
    expect(finds({ cookies: [{ name: '_ga_*' }] }, ['_ga_12'])).toBe(true);
    expect(finds({ cookies: [{ name: '/^_pk_/' }] }, ['a', '_pk_id.1'])).toBe(true);
  });

  it('finds keys of web storage, and of no other kind of storage', () => {
    expect(finds({ storage: ['local:ga:*'] }, ['ga:user'])).toBe(true);
    expect(finds({ storage: ['indexeddb:events'] }, ['events', 'indexeddb:events'])).toBe(false);
  });

  it('finds nothing where nothing is denied', () => {
    const settings = settingsOf({ cookies: [{ name: '_ga' }] });
    const consent = testConsent({ choices: { necessary: true, analytics: true } });
    expect(new RegExp(watchedNames(settings, consent), 'm').test('_ga\n\nother\n')).toBe(false);
  });

  it('finds anything where patterns do not go together', () => {
    expect(finds({ cookies: [{ name: '/(?<x>a)/' }, { name: '/(?<x>b)/' }] }, ['other'])).toBe(
      true,
    );
  });
});
