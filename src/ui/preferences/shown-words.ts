import type { InterfaceContext } from '../../core/interface-types.js';
import type { CenterTexts } from '../../core/texts.js';
import { hasManyServices } from './find-services.js';
import { lawLines } from './law-lines.js';
import type { PreferencesWords } from './preferences-words.js';

/**
 * The words of the preference center, flat, for the notice that a receipt refers to: those that are drawn
 * before a decision. What it tells of this visitor's own decisions is none of the site's notice.
 */
export function shownWords(
  { texts, categories: titles }: PreferencesWords,
  { settings: { categories, law }, gpc }: Pick<InterfaceContext, 'settings' | 'gpc'>,
): Readonly<Record<string, string>> {
  const services = categories.flatMap((category) => category.services);
  const keys: readonly (keyof CenterTexts | false)[] = [
    'preferencesHeading',
    'preferencesText',
    'acceptAll',
    'rejectAll',
    'save',
    'close',
    'alwaysOn',
    hasManyServices(categories) && 'searchServices',
    categories.some(
      (category) =>
        category.required && [category, ...category.services].some(({ reason }) => reason),
    ) && 'whyNecessary',
    !!services[0] && 'services',
    services.some(({ provider }) => provider) && 'provider',
    services.some(({ policy }) => policy) && 'providerPolicy',
    services.some(({ cookies, storage }) => cookies[0] ?? storage[0]) && 'cookies',
    // Elsewhere it tells that nothing runs, and here what does.
    !!law?.isQuiet && 'undecided',
    ...lawLines(law, gpc),
  ];
  return Object.fromEntries([
    ...keys.flatMap((key) => (key ? [[key, texts[key]]] : [])),
    ...Object.entries(titles).flatMap(([id, { title, description }]) => [
      [`category.${id}.title`, title],
      [`category.${id}.description`, description],
    ]),
  ]);
}
