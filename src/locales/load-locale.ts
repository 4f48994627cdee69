import type { Texts } from '../core/texts.js';

type Loader = () => Promise<{ readonly default: Texts }>;

/** One chunk per language, so that a site's bundler ships only what a visitor asks for. */
const loaders: Readonly<Record<string, Loader>> = {
  de: () => import('./de.js'),
  fr: () => import('./fr.js'),
  ar: () => import('./ar.js'),
};

/**
 * The texts of a language, for the npm module; the script tag fetches `locales/<tag>.json` instead.
 * @throws Error for a language that Assent does not speak
 */
export async function loadLocale(language: string): Promise<Texts> {
  const load = loaders[language];
  if (!load) throw new Error(`Assent has no texts in "${language}".`);
  return (await load()).default;
}
