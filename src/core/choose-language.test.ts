import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.js';

const available = ['en', 'de', 'pt-BR', 'pt', 'ar'];

describe('chooseLanguage', () => {
  it.each([
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-at'], 'de'],
    [['pt-BR', 'de'], 'pt-BR'],
    [['pt-PT'], 'pt'],
    [['xx', 'ar-EG'], 'ar'],
    [['den'], undefined],
    [['', 'fr'], undefined],
    [[], undefined],
  ])('%j is served by %s', (preferred, expected) => {
    expect(chooseLanguage(preferred, available)).toBe(expected);
  });
});
