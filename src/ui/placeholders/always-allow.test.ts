import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../core/config.js';
import { alwaysAllow } from './always-allow.js';

const settings = resolveConfig({
  categories: [
    { id: 'necessary' },
    { id: 'functional', services: [{ id: 'maps' }] },
    { id: 'marketing', services: [{ id: 'films' }, { id: 'ads' }] },
  ],
});

describe('always allowing an embed', () => {
  it('grants its service and nothing else, where nothing is decided', () => {
    const needs = { categories: ['marketing'], service: 'films' };
    expect(alwaysAllow(settings, null, needs)).toEqual({ choices: {}, services: { films: true } });
  });

  it('grants its category, where it names no service', () => {
    const needs = { categories: ['marketing'], service: undefined };
    expect(alwaysAllow(settings, null, needs)).toEqual({
      choices: { marketing: true },
      services: {},
    });
  });

  it('grants all that it names', () => {
    expect(
      alwaysAllow(settings, null, { categories: ['functional', 'marketing'], service: undefined }),
    ).toEqual({ choices: { functional: true, marketing: true }, services: {} });
    expect(
      alwaysAllow(settings, null, { categories: ['functional', 'marketing'], service: 'films' }),
    ).toEqual({ choices: { functional: true }, services: { films: true } });
  });

  it('keeps what is decided', () => {
    const consent = {
      choices: { necessary: true, functional: true, marketing: false },
      services: { maps: false },
    };
    const needs = { categories: ['marketing'], service: 'films' };
    expect(alwaysAllow(settings, consent, needs)).toEqual({
      choices: consent.choices,
      services: { maps: false, films: true },
    });
  });
});
