import type { ListTexts } from '../core/texts.js';

/**
 * Puts names in a row as the language does: “A and B”, “A, B, and C”. Its separators come with the other
 * words, as they are in Unicode's data, which `Intl.ListFormat` would take a slow phone 100 ms to read
 * before the first paint.
 */
export function listNames(
  names: readonly string[],
  { listPair, listMiddle, listEnd }: ListTexts,
): string {
  const [last, ...before] = [...names].reverse();
  if (!before[1]) return names.join(listPair);
  return before.reverse().join(listMiddle) + listEnd + last;
}
