import { decodeText, readTime } from './read-text.js';
import type { ChoiceReader } from './stored-choice.js';

/**
 * Of OneTrust: `…&groups=C0001:1,C0002:0&…`, which is there before anybody decided. That its banner was
 * answered, and when, is in `OptanonAlertBoxClosed`.
 */
export const onetrust: ChoiceReader = {
  names: ['OptanonConsent'],
  beside: 'OptanonAlertBoxClosed',
  read(text, closed) {
    const fields = new URLSearchParams(text);
    const groups = fields.getAll('groups');
    if (!closed || groups.length !== 1 || fields.get('AwaitingReconsent') === 'true') {
      return undefined;
    }
    const pairs = groups[0]!.split(',').map((pair) => pair.split(':'));
    const answers = pairs
      .filter(([name, answer, ...rest]) => name && /^[01]$/.test(answer ?? '') && !rest[0])
      .map(([name, answer]) => [name!, answer === '1'] as const);
    const decidedAt = readTime(decodeText(closed));
    return answers[0] && decidedAt !== undefined
      ? { answers: Object.fromEntries(answers), decidedAt }
      : undefined;
  },
};
