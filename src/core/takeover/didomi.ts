import {
  answerAll,
  decodeBase64,
  decodeText,
  hasFields,
  readNames,
  readObject,
  readTime,
} from './read-text.js';
import type { ChoiceReader } from './stored-choice.js';

/** What is enabled and what is disabled, of purposes or vendors; what is in both is disabled. */
function readLists(value: unknown): Readonly<Record<string, boolean>> {
  if (!hasFields(value)) return {};
  return {
    ...answerAll(readNames(value['enabled']) ?? [], true),
    ...answerAll(readNames(value['disabled']) ?? [], false),
  };
}

/**
 * Of Didomi: Base64 of JSON with `purposes` and `vendors`, each `enabled` and `disabled`. `euconsent-v2`
 * beside it is the TCF's, which Assent does not speak.
 */
export const didomi: ChoiceReader = {
  names: ['didomi_token'],
  read(text) {
    const value = readObject(decodeBase64(decodeText(text) ?? ''));
    const answers = readLists(value?.['purposes']);
    const decidedAt = readTime(value?.['updated']);
    if (Object.keys(answers)[0] === undefined || decidedAt === undefined) return undefined;
    return { answers, services: readLists(value?.['vendors']), decidedAt };
  },
};
