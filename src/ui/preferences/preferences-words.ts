import type { InterfaceContext } from '../../core/interface-types.js';
import type { CenterTexts, FurtherTexts } from '../../core/texts.js';
import bannerEnglish from '../../locales/en-banner.js';
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

/** Puts the words together; a category that nobody describes has an empty description. */
export function preferencesWords(
  { settings, locale }: Pick<InterfaceContext, 'settings' | 'locale'>,
  further: FurtherTexts | undefined,
): PreferencesWords {
  const texts: CenterTexts & Readonly<Record<string, string>> = {
    ...bannerEnglish,
    ...english,
    ...locale,
    ...further,
    ...settings.texts,
  };
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
