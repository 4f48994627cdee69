import type { Texts } from '../core/texts.js';
import banner from './en-banner.js';
import law from './en-law.js';
import placeholders from './en-placeholders.js';
import trigger from './en-trigger.js';

const first = { ...banner, ...placeholders, ...trigger };

/**
 * The files that the script tag fetches a language as, by name: `<tag>.json` holds the words that a
 * visitor may see at once, `<tag>.more.json` those of the preference center and the declaration,
 * `<tag>.law.json` those that only some laws need.
 */
export function localeFiles(tag: string, texts: Texts): Readonly<Record<string, string>> {
  const keys = Object.keys(texts).sort();
  const write = (own: readonly string[]) => JSON.stringify(texts, [...own]);
  return {
    [`${tag}.json`]: write(keys.filter((key) => key in first)),
    [`${tag}.more.json`]: write(keys.filter((key) => !(key in first) && !(key in law))),
    [`${tag}.law.json`]: write(keys.filter((key) => key in law)),
  };
}
