import type { InterfaceContext } from '../../core/interface-types.js';
import type { CenterTexts, FurtherTexts, LawTexts } from '../../core/texts.js';
import bannerEnglish from '../../locales/en-banner.js';
import lawEnglish from '../../locales/en-law-preferences.js';
import english from '../../locales/en-preferences.js';

/** What the preference center calls a category, and how it explains it. */
export interface CategoryWords {
  readonly title: string;
  readonly description: string;
}

/** The words of the preference center: the site's own before the locale's before English. */
export interface PreferencesWords {
  readonly texts: CenterTexts;
  /** By id. */
  readonly categories: Readonly<Record<string, CategoryWords>>;
}

/**
 * Puts the words together: `further` and `ofLaw` are the locale's second and third file. A category that
 * nobody describes has an empty description.
 */
export function preferencesWords(
  { settings, locale }: Pick<InterfaceContext, 'settings' | 'locale'>,
  further: FurtherTexts | undefined,
  ofLaw?: LawTexts,
): PreferencesWords {
  const all: CenterTexts & Readonly<Record<string, string>> = {
    ...bannerEnglish,
    ...english,
    ...lawEnglish,
    ...locale,
    ...further,
    ...ofLaw,
    ...settings.texts,
  };
  // Where nobody is asked first, what is on is not what somebody consented to.
  const texts = settings.law?.isQuiet
    ? { ...all, preferencesText: all.optOutText, undecided: all.undecidedOptOut }
    : all;
  return {
    texts,
    categories: Object.fromEntries(
      settings.categories.map(({ id, title, description }) => [
        id,
        {
          title: title ?? texts[`${id}Title`] ?? id,
          description: description ?? texts[`${id}Description`] ?? '',
        },
      ]),
    ),
  };
}
