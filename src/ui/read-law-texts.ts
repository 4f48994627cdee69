import type { InterfaceContext } from '../core/interface-types.js';
import type { LawTexts } from '../core/texts.js';

/**
 * Fetches a locale's words of laws; undefined for English, which comes with whoever needs it, and where
 * the file fails to come, which is reported.
 */
export const readLawTexts = async ({
  language,
  locale,
  loadLocale,
  report,
}: Pick<InterfaceContext, 'language' | 'locale' | 'loadLocale' | 'report'>): Promise<
  LawTexts | undefined
> =>
  locale &&
  loadLocale(`${language}.law`).catch((error: unknown) => {
    report(`locales/${language}.law.json failed.`, error);
    return undefined;
  });
