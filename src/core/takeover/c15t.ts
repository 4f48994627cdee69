import { answerAll, hasFields, readAnswers, readObject, readTime } from './read-text.js';
import type { ChoiceReader, StoredChoice } from './stored-choice.js';

/** c15t counts what it does not find as denied, and so do we. */
const unanswered = answerAll(
  ['necessary', 'functionality', 'experience', 'measurement', 'marketing'],
  false,
);

/** The cookie: `c.necessary:1,c.measurement:1,i.t:1766313600000,…`; what was denied is left out. */
function readCookieText(text: string): StoredChoice | undefined {
  const pairs = text.split(',').map((pair) => pair.split(':'));
  const granted = pairs.filter(([key, value]) => key?.startsWith('c.') && value === '1');
  const decidedAt = Number(pairs.find(([key]) => key === 'i.t')?.[1]);
  if (!granted[0] || !decidedAt) return undefined;
  const names = granted.map(([key]) => key!.slice(2));
  return { answers: { ...unanswered, ...answerAll(names, true) }, decidedAt };
}

/** Of c15t 2, in a cookie and, as JSON, in `localStorage`; version 1 had the latter alone. */
export const c15t: ChoiceReader = {
  names: ['c15t', 'privacy-consent-storage'],
  read(text) {
    const value = readObject(text);
    if (!value) return readCookieText(text);
    const { consents, consentInfo } = value;
    const answers = readAnswers(consents);
    const decidedAt = hasFields(consentInfo) ? readTime(consentInfo['time']) : undefined;
    // Without a time nobody has decided: what runs where nobody is asked is stored as well.
    return answers && decidedAt !== undefined
      ? { answers: { ...unanswered, ...answers }, decidedAt }
      : undefined;
  },
};
