/**
 * Every language that Assent has texts in, by BCP 47 tag, each after those that are kinds of it (`pt-BR`
 * before `pt`): a lookup takes the first that fits. English is the source, and comes with the interface.
 */
export const languages = [
  'en',
  'ar',
  'bg',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'is',
  'it',
  'lt',
  'lv',
  'mt',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
] as const;

/** The tag of a language that Assent has texts in. */
export type Language = (typeof languages)[number];
