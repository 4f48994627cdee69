import { decodeText } from './read-text.js';
import type { ChoiceReader } from './stored-choice.js';

const names = ['necessary', 'functional', 'analytics', 'performance', 'advertisement', 'other'];

/**
 * Of CookieYes: `consentid:…,consent:yes,action:yes,necessary:yes,functional:no,…`. It does not say when.
 * Without an action nobody has decided; a yes beside `consent:no` was never said by the visitor.
 */
export const cookieyes: ChoiceReader = {
  names: ['cookieyes-consent'],
  read(text) {
    const pairs = (decodeText(text) ?? '').split(',').map((pair) => pair.split(':'));
    const value = new Map(pairs.map(([name, answer]) => [name, answer]));
    const answers = names
      .map((name) => [name, value.get(name)] as const)
      .filter(([, answer]) => answer === 'yes' || answer === 'no')
      .map(([name, answer]) => [name, answer === 'yes'] as const);
    const isGranted = answers.some(([name, answer]) => answer && name !== 'necessary');
    const isDecided = value.get('action') === 'yes' && pairs.length === value.size;
    if (!isDecided || !answers[0] || (isGranted && value.get('consent') !== 'yes'))
      return undefined;
    return { answers: Object.fromEntries(answers) };
  },
};
