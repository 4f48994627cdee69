import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../core/config.js';
import type { Config } from '../../core/types.js';
import french from '../../locales/fr.js';
import { preferencesWords } from './preferences-words.js';
import { shownWords } from './shown-words.js';

const wordsFor = (config: Config = {}, locale?: typeof french) =>
  preferencesWords({ settings: resolveConfig(config), locale }, undefined);

describe('the words of the preference center', () => {
  it('explain the four categories', () => {
    const { categories } = wordsFor();
    expect(Object.keys(categories)).toEqual(['necessary', 'functional', 'analytics', 'marketing']);
    expect(categories['analytics']).toEqual({
      title: 'Analytics',
      description: expect.stringContaining('Measures'),
    });
  });

  it('take a category’s own words before any other', () => {
    const categories = [{ id: 'analytics', title: 'Comptage', description: 'Nous comptons.' }];
    expect(wordsFor({ categories }, french).categories['analytics']).toEqual({
      title: 'Comptage',
      description: 'Nous comptons.',
    });
  });

  it('call an unknown category by its id and leave it undescribed', () => {
    const { categories } = wordsFor({ categories: [{ id: 'preferences' }] });
    expect(categories['preferences']).toEqual({ title: 'preferences', description: '' });
  });

  it('go into the notice once each, by category where they belong to one', () => {
    const shown = shownWords(wordsFor({ categories: [{ id: 'ads', title: 'Advertising' }] }), {
      settings: resolveConfig(),
      gpc: false,
    });
    expect(shown).toMatchObject({
      save: 'Save choices',
      'category.necessary.title': 'Necessary',
      'category.ads.title': 'Advertising',
    });
    expect(Object.keys(shown)).not.toContain('analyticsDescription');
  });

  it('go into the notice where something is drawn that they belong to', () => {
    const keysFor = (config: Config) =>
      Object.keys(shownWords(wordsFor(config), { settings: resolveConfig(config), gpc: false }));
    expect(keysFor({})).not.toContain('whyNecessary');
    expect(keysFor({})).not.toContain('searchServices');
    const reason = 'Nobody could sign in.';
    expect(keysFor({ categories: [{ id: 'necessary', reason }] })).toContain('whyNecessary');
    expect(
      keysFor({ categories: [{ id: 'necessary', services: [{ id: 'login', reason }] }] }),
    ).toContain('whyNecessary');
    expect(keysFor({ categories: [{ id: 'analytics', reason }] })).not.toContain('whyNecessary');
    const services = Array.from({ length: 11 }, (_, index) => ({ id: `s${index}` }));
    expect(keysFor({ categories: [{ id: 'analytics', services }] })).toContain('searchServices');
  });
});
