import { describe, expect, it } from 'vitest';
import { closestLanguage } from './closest-language.js';

describe('closestLanguage', () => {
  it.each([
    [['de-AT'], 'de'],
    [['pt-BR'], 'pt-BR'],
    [['pt-PT'], 'pt'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['iw'], 'he'],
    [['zh'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['bs'], 'hr'],
    [['eo', 'fr-CA'], 'fr'],
    [['eo'], 'en'],
    [[], 'en'],
  ])('%j is read in %s', (tags, expected) => {
    expect(closestLanguage(tags)).toBe(expected);
  });
});
