import type { DeclarationContext } from '../../core/interface-types.js';
import type { DeclarationWords } from '../../core/declaration-words.js';
import english from '../../locales/en-declaration.js';
import shared from '../../locales/en-preferences-shared.js';
import titles from '../../locales/en-titles.js';

/** The words of the declaration and their language. */
export interface Words {
  readonly language: string;
  readonly texts: DeclarationWords;
}

/**
 * Fetches the words of a language, the site's own before the locale's before English. Where they fail
 * to come, that is reported and all is said in English.
 */
export async function readWords({
  settings,
  language,
  locale,
  loadLocale,
  report,
}: DeclarationContext): Promise<Words> {
  const inEnglish = { ...titles, ...shared, ...english };
  if (locale) {
    try {
      const further = await loadLocale(`${language}.more`);
      return { language, texts: { ...inEnglish, ...locale, ...further, ...settings.texts } };
    } catch (error) {
      report(`locales/${language}.more.json failed.`, error);
    }
  }
  return { language: 'en', texts: { ...inEnglish, ...settings.texts } };
}
