type Json = Readonly<Record<string, unknown>>;

/** A percent-encoded text as it was; undefined for a broken one. */
export function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A Base64 text of UTF-8 as it was; undefined for a broken one. */
export function decodeBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a value of unknown origin has fields. */
export const hasFields = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object that a text is the JSON of, percent-encoded or not; undefined for all else. */
export function readObject(text: string | undefined): Json | undefined {
  for (const json of [text, text && decodeText(text)]) {
    try {
      const value: unknown = JSON.parse(json ?? '');
      if (hasFields(value)) return value;
    } catch {
      // The other form, perhaps.
    }
  }
  return undefined;
}

/** A list of names; undefined for what is none. */
export const readNames = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((name) => typeof name === 'string') ? value : undefined;

/** Each name with the same answer. */
export const answerAll = (names: readonly string[], answer: boolean): Record<string, boolean> =>
  Object.fromEntries(names.map((name) => [name, answer]));

/** An object's answers, where all of them are yes or no and there is one at least. */
export function readAnswers(value: unknown): Readonly<Record<string, boolean>> | undefined {
  if (!hasFields(value)) return undefined;
  const answers = Object.values(value);
  const isAnswered =
    answers[0] !== undefined && answers.every((answer) => typeof answer === 'boolean');
  return isAnswered ? (value as Record<string, boolean>) : undefined;
}

/**
 * A time as epoch milliseconds, of a date's text or a number; undefined where nothing is said. A text
 * that is no date becomes NaN, which no choice is taken over with.
 */
export const readTime = (value: unknown): number | undefined =>
  value == null ? undefined : typeof value === 'number' ? value : Date.parse(String(value));
