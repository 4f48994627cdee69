import { buttonWords, type ButtonRole } from './button-words.js';

const roles: readonly ButtonRole[] = ['reject', 'reopen', 'accept', 'save', 'settings'];

/**
 * What a button does, by what is written on it; undefined where that is not known. The longest words that
 * fit decide: "accept only necessary" refuses, though it begins with "accept".
 */
export function roleOfLabel(
  label: string,
  among: readonly ButtonRole[] = roles,
): ButtonRole | undefined {
  const text = label.trim().replace(/\s+/g, ' ').toLowerCase();
  if (!text || text.length > 60) return undefined;
  const fitting = among.flatMap((role) =>
    buttonWords[role]
      // "OK" is no "Okinawa": what follows a word of letters is another word, or an ending of it.
      .filter(
        (words) =>
          text.startsWith(words) &&
          !(words.length < 4 && /^\p{L}/u.test(text.slice(words.length)) && /^[a-z]+$/.test(words)),
      )
      .map((words) => ({ role, length: words.length })),
  );
  fitting.sort((one, other) => other.length - one.length);
  return fitting[0]?.role;
}
