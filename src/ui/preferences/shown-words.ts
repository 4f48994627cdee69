import type { InterfaceContext } from '../../core/interface-types.js';
import english from '../../locales/en-preferences.js';
import type { PreferencesWords } from './preferences-words.js';

/** The words that stand in the preference center, flat, for the notice that a receipt refers to. */
export function shownWords(
  { texts, categories }: PreferencesWords,
  { $consent, gpc }: Pick<InterfaceContext, '$consent' | 'gpc'>,
): Readonly<Record<string, string>> {
  const absent = [
    ...(gpc ? [] : ['privacySignal']),
    ...($consent.get()
      ? ['undecided']
      : ['decidedAt', 'expiresAt', 'consentId', 'downloadReceipts']),
  ];
  const keys = (Object.keys(english) as (keyof typeof english)[]).filter(
    // Titles and descriptions are told by category, whoever wrote them.
    (key) => !/(Title|Description)$/.test(key) && !absent.includes(key),
  );
  return {
    acceptAll: texts.acceptAll,
    rejectAll: texts.rejectAll,
    ...Object.fromEntries(keys.map((key) => [key, texts[key]])),
    ...Object.fromEntries(
      Object.entries(categories).flatMap(([id, { title, description }]) => [
        [`category.${id}.title`, title],
        [`category.${id}.description`, description],
      ]),
    ),
  };
}
