/** Beginnings of the units' names in the languages that retentions are often written in, and their days. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:sec|sek|seg|s$)/i, 1 / 86_400],
  [/^min/i, 1 / 1440],
  [/^(?:hour|hr|std|stund|heure|hora|ore|ora|uur|uren|tim|h$)/i, 1 / 24],
  [/^(?:day|tag|jour|d[ií]a|giorn|dag|dni|d$)/i, 1],
  [/^(?:week|woch|semaine|seman|settiman|veck|uge)/i, 7],
  [/^(?:month|monat|mois|mes|m[êe]s|maand|månad|måned|miesi)/i, 30.5],
  [/^(?:year|yr|jahr|année|ans?$|año|anno|anni|ano|jaar|år|rok|lat)/i, 365],
];

/**
 * The longest time that a declared retention names, in days: `13 months`, `2 Jahre`. 0 where it ends with the
 * browser session; undefined where the words name no time (`until you sign out`).
 */
export function retentionDays(text: string): number | undefined {
  const times = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*([\p{L}]+)/gu)].flatMap(
    ([, count, word]) => {
      const unit = UNITS.find(([name]) => name.test(word!));
      return unit ? [Number(count!.replace(',', '.')) * unit[1]] : [];
    },
  );
  if (times[0] !== undefined) return Math.max(...times);
  return /^\s*(?:session|sitzung|sesi[oó]n|sessione|sessie)\s*$|close (?:the|your) browser/i.test(
    text,
  )
    ? 0
    : undefined;
}
