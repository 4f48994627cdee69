import { chooseLanguage } from '../core/choose-language.js';
import { relatedTags } from '../core/related-tags.js';
import { languages } from './languages.js';

/** The language with texts that comes closest to the first of the tags that one comes close to; else English. */
export const closestLanguage = (tags: readonly string[]): string =>
  chooseLanguage(tags.flatMap(relatedTags), languages) ?? 'en';
