import type { InterfaceContext } from '../core/interface-types.js';
import type { BannerTexts } from '../core/texts.js';
import english from '../locales/en-banner.js';
import { listNames } from './list-names.js';

/**
 * The banner's words, the site's own before the locale's before English; the purposes are called what
 * the site's categories are called.
 */
export function bannerTexts({
  settings,
  locale,
}: Pick<InterfaceContext, 'settings' | 'locale'>): BannerTexts {
  const texts: BannerTexts & Readonly<Record<string, string>> = {
    ...english,
    ...locale,
    ...settings.texts,
  };
  const purposes = settings.categories
    .filter(({ required }) => !required)
    .map(({ id, title }) => title ?? texts[`${id}Title`] ?? id);
  const list = listNames(purposes, texts);
  return { ...texts, bannerText: texts.bannerText.replace('{purposes}', list) };
}
