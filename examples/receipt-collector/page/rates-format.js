const percents = new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const numbers = new Intl.NumberFormat('en');
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const days = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `62.0%`; a dash where nobody was asked. */
export const percent = (rate) => (rate === undefined ? '–' : percents.format(rate));

/** `1,204` */
export const number = (value) => numbers.format(value);

/** `decision` or `decisions` */
export const plural = (count, word) => (count === 1 ? word : `${word}s`);

/** `1 Nov` of `2026-11-01` */
export const dayName = (day) => days.format(new Date(day));

/** `German` of `de`; the tag itself where it names no language. */
export function languageName(tag) {
  try {
    return languages.of(tag);
  } catch {
    return tag;
  }
}

/** The rate of one category in a row of rates. */
export const rateOf = ({ categories }, category) =>
  categories.find((rate) => rate.category === category)?.rate;
