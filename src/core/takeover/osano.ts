import type { ChoiceReader } from './stored-choice.js';

/**
 * Of Osano's open-source cookieconsent 3: `allow` or `deny`, one answer, here named `cookies`. `dismiss`
 * is no answer. It does not say when.
 */
export const osano: ChoiceReader = {
  names: ['cookieconsent_status'],
  read: (text) =>
    text === 'allow' || text === 'deny' ? { answers: { cookies: text === 'allow' } } : undefined,
};
