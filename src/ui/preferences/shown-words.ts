import english from '../../locales/en-preferences.js';
import type { PreferencesWords } from './preferences-words.js';

/** The words of the preference center, flat, for the notice that a receipt refers to. */
export function shownWords({
  texts,
  categories,
}: PreferencesWords): Readonly<Record<string, string>> {
  const keys = Object.keys(english) as (keyof typeof english)[];
  return Object.fromEntries([
    // Titles and descriptions are told by category, whoever wrote them.
    ...keys.filter((key) => !/(Title|Description)$/.test(key)).map((key) => [key, texts[key]]),
    ...Object.entries(categories).flatMap(([id, { title, description }]) => [
      [`category.${id}.title`, title],
      [`category.${id}.description`, description],
    ]),
  ]);
}
