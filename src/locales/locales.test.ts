import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listNames } from '../ui/list-names.js';
import type { Texts } from '../core/texts.js';
import { directionOf } from '../ui/direction.js';
import english from './en.js';
import { languages } from './languages.js';
import { loadLocale } from './load-locale.js';
import { localeFiles } from './locale-files.js';
import { terms } from './terms.js';

const foreign = languages.filter((tag) => tag !== 'en');
/** Spaces and signs, whose own test is below. */
const separators: readonly string[] = ['listPair', 'listMiddle', 'listEnd'];
const keys = Object.keys(english) as (keyof Texts)[];
const placeholders = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];

/** What some languages write as English does. */
const loanwords: readonly string[] = [
  'Marketing',
  'Services',
  // Of the declaration.
  'Cookie',
  'Name',
  'Service worker',
];

/** What is wrong before these marks: anything but a no-break space in French, any space elsewhere. */
const spaceBeforeMark: Readonly<Record<string, RegExp>> = { fr: /[^\u00a0\u202f][:;!?]/ };

/** Stand side by side where a screen is 320 px wide. */
const buttons = ['acceptAll', 'rejectAll', 'preferences', 'save', 'close', 'loadOnce'] as const;

/** Head the columns of a table that may be 320 px wide as well. */
const heads = ['columnName', 'columnPurpose', 'columnRetention', 'columnKind'] as const;

const keysOfFiles = (tag: string, texts: Texts): readonly (readonly string[])[] =>
  Object.values(localeFiles(tag, texts)).map((text) => Object.keys(JSON.parse(text)));

describe('the languages', () => {
  it('stand once each, in the spelling that browsers expect', () => {
    expect(Intl.getCanonicalLocales([...languages])).toEqual(languages);
  });

  it('stand after their own variants, which a lookup would never find otherwise', () => {
    for (const [index, tag] of languages.entries()) {
      const later = languages.slice(index + 1);
      expect(
        later.filter((variant) => variant.startsWith(`${tag}-`)),
        tag,
      ).toEqual([]);
    }
  });

  it('are not invented', async () => {
    await expect(loadLocale('tlh')).rejects.toThrow('"tlh"');
  });
});

describe('the texts in English', () => {
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

  it('ask for consent, and say that it can be withdrawn', () => {
    expect(english.bannerText).toMatch(terms.en.consent);
    expect(english.bannerText).toMatch(terms.en.withdraw);
  });
});

describe('the three files of a language', () => {
  it('share the keys out, each to one of them', () => {
    expect(keysOfFiles('en', english).flat().sort()).toEqual([...keys].sort());
  });

  it('are what banner, placeholders and floating button say, the rest, and what some laws need', () => {
    const [first, further, law] = keysOfFiles('en', english);
    expect(first).toEqual(
      expect.arrayContaining(['bannerText', 'loadOnce', 'preferencesHeading', 'providerPolicy']),
    );
    expect(further).toEqual(
      expect.arrayContaining(['columnName', 'partlyOn', 'preferencesText', 'save']),
    );
    expect(law).toEqual(expect.arrayContaining(['doNotSell', 'limitSensitive', 'optOutText']));
  });
});

describe.each(foreign)('the texts in %s', async (tag) => {
  const texts = await loadLocale(tag);

  it('are all there, and none is empty', () => {
    expect(Object.keys(texts).sort()).toEqual([...keys].sort());
    for (const key of keys) expect(texts[key], key).not.toBe('');
    expect(keysOfFiles(tag, texts)).toEqual(keysOfFiles('en', english));
  });

  it('ask for consent by the word of the law, and say by its word that it can be withdrawn', () => {
    const { consent, withdraw } = terms[tag];
    expect(texts.bannerText).toMatch(consent);
    for (const text of [texts.bannerText, texts.preferencesText]) expect(text).toMatch(withdraw);
  });

  it('keep every placeholder of the English ones', () => {
    for (const key of keys)
      expect(placeholders(texts[key]), key).toEqual(placeholders(english[key]));
  });

  it('end in a colon where a list or a name follows', () => {
    for (const key of keys.filter((key) => english[key].endsWith(':'))) {
      expect(texts[key], key).toMatch(/[:：]$/);
    }
  });

  it('are translated', () => {
    const left = keys.filter(
      (key) =>
        texts[key] === english[key] && !loanwords.includes(texts[key]) && !separators.includes(key),
    );
    expect(left).toEqual([]);
  });

  it('have buttons that fit side by side, and none that outshines the other', () => {
    for (const key of buttons) expect([...texts[key]].length, key).toBeLessThanOrEqual(22);
    const [short, long] = [texts.acceptAll, texts.rejectAll]
      .map((text) => [...text].length)
      .sort((a, b) => a - b);
    expect(long! / short!).toBeLessThanOrEqual(1.6);
  });

  it('head narrow columns in few letters', () => {
    for (const key of heads) expect([...texts[key]].length, key).toBeLessThanOrEqual(22);
  });

  it('are set in the marks of the language', () => {
    for (const key of keys.filter((key) => !separators.includes(key))) {
      // A typewriter's quotes, dashes and dots, or a pair of quotes that is English.
      expect(texts[key], key).not.toMatch(/["'`]|“[^“”]*”| - |\.\.\.|\s{2}|^\s|\s$/);
      expect(texts[key], key).not.toMatch(spaceBeforeMark[tag] ?? /\s[:;!?]/);
    }
  });

  it('hold no letter that only looks like one of the alphabet', () => {
    for (const key of keys) {
      expect(texts[key], key).toBe(texts[key].normalize('NFC'));
      for (const word of texts[key].match(/\p{L}+/gu) ?? []) {
        const isMixed =
          /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
        expect(isMixed, word).toBe(false);
      }
    }
  });

  it('run in the direction of their script', () => {
    const isFromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(texts.bannerText);
    expect(directionOf(tag)).toBe(isFromTheRight ? 'rtl' : 'ltr');
  });

  it('stand in a row as Unicode has it', () => {
    expect(Intl.ListFormat.supportedLocalesOf(tag)).toEqual([tag]);
    const titles = [texts.functionalTitle, texts.analyticsTitle, texts.marketingTitle];
    for (const names of [titles.slice(0, 1), titles.slice(0, 2), titles]) {
      expect(listNames(names, texts)).toBe(new Intl.ListFormat(tag).format(names));
    }
  });

  it('have dates of the language', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
  });

  it('cost a visitor 1,200 bytes per file at most', () => {
    for (const [name, text] of Object.entries(localeFiles(tag, texts))) {
      expect(brotliCompressSync(text).length, name).toBeLessThanOrEqual(1200);
    }
  });
});
