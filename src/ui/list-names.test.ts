import { describe, expect, it } from 'vitest';
import { listNames } from './list-names.js';

const english = { listPair: ' and ', listMiddle: ', ', listEnd: ', and ' };

const namesIn = (language: string, ...names: readonly string[]) =>
  new Intl.ListFormat(language).format(names);

describe('names in a row', () => {
  it.each([
    [[]],
    [['Ads']],
    [['Ads', 'Maps']],
    [['Ads', 'Maps', 'Chat']],
    [['Ads', 'Maps', 'Chat', 'Films']],
  ])('read in English as Unicode has it: %j', (names) => {
    expect(listNames(names, english)).toBe(namesIn('en', ...names));
  });

  it('are put together by separators of the language', () => {
    const french = { listPair: ' et ', listMiddle: ', ', listEnd: ' et ' };
    expect(listNames(['A', 'B', 'C', 'D'], french)).toBe(namesIn('fr', 'A', 'B', 'C', 'D'));
  });
});
