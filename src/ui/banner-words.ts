import type { InterfaceContext } from '../core/interface-types.js';
import type { BannerTexts } from '../core/texts.js';
import english from '../locales/en-banner.js';

/** The banner's words, exactly as they are drawn; a link that is not configured has none. */
export type BannerWords = Pick<
  BannerTexts,
  'bannerHeading' | 'bannerText' | 'acceptAll' | 'rejectAll' | 'preferences' | 'saved'
> &
  Partial<BannerTexts>;

/** The banner's words, in which the purposes are called what the site's categories are called. */
export function bannerWords({ settings, language, locale }: InterfaceContext): BannerWords {
  const texts: Readonly<Record<string, string>> & BannerTexts = {
    ...english,
    ...locale,
    ...settings.texts,
  };
  const { bannerHeading, bannerText, acceptAll, rejectAll, preferences, saved } = texts;
  const { privacyPolicy, cookiePolicy } = settings.links;
  const purposes = settings.categories
    .filter(({ required }) => !required)
    .map(({ id, title }) => title ?? texts[`${id}Title`] ?? id);
  return {
    bannerHeading,
    bannerText: bannerText.replace('{purposes}', new Intl.ListFormat(language).format(purposes)),
    acceptAll,
    rejectAll,
    preferences,
    saved,
    ...(privacyPolicy && { privacyPolicy: texts.privacyPolicy }),
    ...(cookiePolicy && { cookiePolicy: texts.cookiePolicy }),
  };
}
