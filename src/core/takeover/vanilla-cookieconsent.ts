import { answerAll, hasFields, readNames, readObject, readTime } from './read-text.js';
import type { ChoiceReader } from './stored-choice.js';

/**
 * Of vanilla-cookieconsent 2 and 3, in a cookie or, by `useLocalStorage`, in `localStorage`. It lists
 * what was accepted; version 3 names all categories as the keys of `services`, version 2 does not.
 */
export const vanillaCookieconsent: ChoiceReader = {
  names: ['cc_cookie'],
  read(text) {
    const value = readObject(text);
    const accepted = readNames(value?.['categories']);
    if (!value || !accepted?.[0]) return undefined;
    const { services, revision, lastConsentTimestamp, consentTimestamp } = value;
    const { last_consent_update, consent_date, expirationTime } = value;
    const lists = hasFields(services) ? Object.entries(services) : [];
    const decidedAt = readTime(
      lastConsentTimestamp ?? consentTimestamp ?? last_consent_update ?? consent_date,
    );
    const expiresAt = readTime(expirationTime);
    return {
      answers: {
        ...answerAll(
          lists.map(([name]) => name),
          false,
        ),
        ...answerAll(accepted, true),
      },
      serviceLists: Object.fromEntries(
        lists.map(([name, list]) => [name, readNames(list) ?? []] as const),
      ),
      isYesOnly: !lists[0],
      ...(decidedAt !== undefined && { decidedAt }),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(typeof revision === 'number' && { revision }),
    };
  },
};
