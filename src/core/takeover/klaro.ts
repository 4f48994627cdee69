import { readAnswers, readObject } from './read-text.js';
import type { ChoiceReader } from './stored-choice.js';

/** Of klaro 0.7, in a cookie or in `localStorage`: yes or no by service. It does not say when. */
export const klaro: ChoiceReader = {
  names: ['klaro'],
  read(text) {
    const answers = readAnswers(readObject(text));
    return answers && { answers, services: answers };
  },
};
