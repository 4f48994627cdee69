import type { Texts } from '../core/texts.js';
import type { Language } from './languages.js';

type Loader = () => Promise<{ readonly default: Texts }>;

/** One chunk per language, so that a site's bundler ships only what a visitor asks for. */
const loaders: Readonly<Record<Exclude<Language, 'en'>, Loader>> = {
  ar: () => import('./ar.js'),
  bg: () => import('./bg.js'),
  ca: () => import('./ca.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  es: () => import('./es.js'),
  et: () => import('./et.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  ga: () => import('./ga.js'),
  hr: () => import('./hr.js'),
  hu: () => import('./hu.js'),
  is: () => import('./is.js'),
  it: () => import('./it.js'),
  lt: () => import('./lt.js'),
  lv: () => import('./lv.js'),
  mt: () => import('./mt.js'),
  nb: () => import('./nb.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ro: () => import('./ro.js'),
  sk: () => import('./sk.js'),
  sl: () => import('./sl.js'),
  sv: () => import('./sv.js'),
};

/**
 * The texts of a language, for the npm module; the script tag fetches `locales/<tag>.json` instead.
 * @throws Error for a language that Assent does not speak
 */
export async function loadLocale(language: string): Promise<Texts> {
  const load = (loaders as Readonly<Record<string, Loader>>)[language];
  if (!load) throw new Error(`Assent has no texts in "${language}".`);
  return (await load()).default;
}
