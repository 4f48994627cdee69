import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.js';
import { relatedTags } from './related-tags.js';

const available = ['en', 'he', 'hr', 'id', 'nb', 'pt-BR', 'pt', 'ro', 'sr', 'zh-Hans', 'zh-Hant'];
const served = (...preferred: readonly string[]) =>
  chooseLanguage(preferred.flatMap(relatedTags), available);

describe('relatedTags', () => {
  it.each([
    // Norwegian is written in two ways, and called by one name.
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nn', 'nb'],
    ['nn-NO', 'nb'],
    ['nb-NO', 'nb'],
    // Chinese by script, which follows from the country where it is not said.
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-hant-hk', 'zh-Hant'],
    ['zh-Hans-TW', 'zh-Hans'],
    // Portuguese as in Brazil for Brazil only.
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['pt', 'pt'],
    // Tags of old.
    ['iw', 'he'],
    ['iw-IL', 'he'],
    ['in', 'id'],
    ['in-ID', 'id'],
    ['mo', 'ro'],
    // Bosnian and Serbo-Croatian in the Latin script.
    ['bs', 'hr'],
    ['sh', 'hr'],
    ['sr-Latn', 'sr'],
    ['bs-BA', 'hr'],
    ['hr-BA', 'hr'],
  ])('%s is served by %s', (tag, expected) => {
    expect(served(tag)).toBe(expected);
  });

  it.each(['fil', 'tl', 'nds', '', 'en_US', '*', 'x-private'])(
    'nothing stands in for “%s”',
    (tag) => {
      expect(served(tag)).toBeUndefined();
    },
  );

  it('keeps the order of what the visitor prefers', () => {
    expect(served('tl', 'zh-TW', 'nn')).toBe('zh-Hant');
    expect(served('nn', 'zh-TW')).toBe('nb');
  });
});
