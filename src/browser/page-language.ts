import { chooseLanguage } from '../core/choose-language.js';
import { languages } from '../core/languages.js';

/** The interface's language: the configured one, or the page's, or the visitor's, or English. */
export const pageLanguage = (configured: string): string =>
  chooseLanguage(
    configured === 'auto' ? [document.documentElement.lang, ...navigator.languages] : [configured],
    languages,
  ) ?? 'en';
