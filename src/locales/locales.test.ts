import { describe, expect, it } from 'vitest';
import { languages } from '../core/languages.js';
import type { Texts } from '../core/texts.js';
import english from './en.js';
import { loadLocale } from './load-locale.js';

/** The word that regulators use for consent, which the first layer has to say. */
const consent: Readonly<Record<string, RegExp>> = {
  de: /Einwilligung/,
  fr: /consentement/,
  ar: /موافق/,
};

const placeholders = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];
const foreign = languages.filter((tag) => tag !== 'en');

describe('the texts', () => {
  it('ask for consent by that word, and say that it can be withdrawn', () => {
    expect(english.bannerText).toMatch(/consent/);
    expect(english.bannerText).toMatch(/withdraw/);
  });

  it('name the buttons as tools and people know them', () => {
    const { acceptAll, rejectAll, preferences, save, close } = english;
    expect([acceptAll, rejectAll, preferences, save, close]).toEqual([
      'Accept all',
      'Reject all',
      'Preferences',
      'Save choices',
      'Close',
    ]);
  });

  it('refuse to invent a language', async () => {
    await expect(loadLocale('tlh')).rejects.toThrow('"tlh"');
  });
});

describe.each(foreign)('the texts in %s', (tag) => {
  it('are all there, and none is empty', async () => {
    const texts = await loadLocale(tag);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(texts)) expect(text.trim(), key).not.toBe('');
  });

  it('ask for consent by the word of the law', async () => {
    expect((await loadLocale(tag)).bannerText).toMatch(consent[tag]!);
  });

  it('keep every placeholder of the English ones', async () => {
    const texts = await loadLocale(tag);
    for (const key of Object.keys(english) as (keyof Texts)[]) {
      expect(placeholders(texts[key]), key).toEqual(placeholders(english[key]));
    }
  });
});
