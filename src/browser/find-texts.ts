import type { FirstTexts } from '../core/texts.js';
import { closestLanguage } from '../locales/closest-language.js';
import type { PageContext } from './page-context.js';
import { failed } from './page-events.js';
import { wantedLanguages } from './page-language.js';

/**
 * Fetches the texts of the language that comes closest to a tag, or to the first of those that the page
 * and the visitor want and that one comes close to; the context's language is that one from then on.
 * Undefined for English, also where a file is missing: that is reported.
 */
export async function findTexts(
  context: Pick<PageContext, 'language' | 'loadLocale' | 'settings'>,
  tag?: string,
): Promise<FirstTexts | undefined> {
  const language = closestLanguage(tag ? [tag] : wantedLanguages(context.settings.language));
  context.language = 'en';
  if (language === 'en') return undefined;
  try {
    const texts = await context.loadLocale(language);
    context.language = language;
    return texts;
  } catch (error) {
    failed(`locales/${language}.json`)(error);
    return undefined;
  }
}
