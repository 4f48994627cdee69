import type { Texts } from '../core/texts.js';
import type { Language } from './languages.js';

type Loader = () => Promise<{ readonly default: Texts }>;

/** One chunk per language, so that a site's bundler ships only what a visitor asks for. */
const loaders: Readonly<Record<Exclude<Language, 'en'>, Loader>> = {
  ar: () => import('./ar.js'),
  bg: () => import('./bg.js'),
  bn: () => import('./bn.js'),
  ca: () => import('./ca.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  es: () => import('./es.js'),
  et: () => import('./et.js'),
  fa: () => import('./fa.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  ga: () => import('./ga.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  hr: () => import('./hr.js'),
  hu: () => import('./hu.js'),
  id: () => import('./id.js'),
  is: () => import('./is.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  lt: () => import('./lt.js'),
  lv: () => import('./lv.js'),
  mk: () => import('./mk.js'),
  ms: () => import('./ms.js'),
  mt: () => import('./mt.js'),
  nb: () => import('./nb.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  'pt-BR': () => import('./pt-BR.js'),
  pt: () => import('./pt.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sk: () => import('./sk.js'),
  sl: () => import('./sl.js'),
  sq: () => import('./sq.js'),
  sr: () => import('./sr.js'),
  sv: () => import('./sv.js'),
  th: () => import('./th.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  ur: () => import('./ur.js'),
  vi: () => import('./vi.js'),
  'zh-Hans': () => import('./zh-Hans.js'),
  'zh-Hant': () => import('./zh-Hant.js'),
};

/**
 * The texts of a language, for the npm module, where one chunk holds them all; the script tag fetches
 * `locales/<tag>.json`, `<tag>.more.json` and `<tag>.law.json` instead.
 * @throws Error for a language that Assent does not speak
 */
export async function loadLocale(name: string): Promise<Texts> {
  const load = (loaders as Readonly<Record<string, Loader>>)[name.split('.')[0]!];
  if (!load) throw new Error(`Assent has no texts in "${name}".`);
  return (await load()).default;
}
