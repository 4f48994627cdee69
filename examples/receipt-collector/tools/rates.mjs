/**
 * @typedef {object} Rate how many of those who were asked about a category granted it
 * @property {string} category
 * @property {number} granted
 * @property {number} asked
 * @property {number} rate 0 to 1
 */

/**
 * @typedef {object} Rates
 * @property {string | null} from first day, UTC; null for the first there is
 * @property {string | null} to last day, UTC
 * @property {number} consents browsers whose newest receipt in this time is a visitor's decision
 * @property {number} decisions receipts that came in, renewals too, but for those of signals
 * @property {readonly Rate[]} categories of the answers that stand, the newest of each browser
 * @property {readonly { language: string, consents: number, categories: readonly Rate[] }[]} languages
 *   the same, by the language that the newest answer was given in; the most frequent first
 * @property {readonly { day: string, decisions: number, categories: readonly Rate[] }[]} days of all
 *   decisions that came in on that day; every day from the first to the last one with a receipt
 */

/**
 * Computes the consent rates of a time.
 *
 * @param {Pick<Awaited<ReturnType<import('../store.mjs').openStore>>,
 *   'standingCounts' | 'receiptsPerDay' | 'counts'>} store
 * @param {{ from?: string, to?: string }} [range] first and last day, UTC
 * @returns {Promise<Rates>}
 */
export async function readRates(store, range = {}) {
  const standing = await store.standingCounts(range);
  const perDay = await store.receiptsPerDay(range);
  // What a signal denied, nobody was asked about; what ran beside it, nobody granted.
  const counts = (await store.counts(range)).filter(({ event }) => event !== 'signal-applied');
  const consents = standing.filter(({ category }) => category === null);
  const answers = standing.filter(({ category }) => category !== null);
  return {
    from: range.from ?? null,
    to: range.to ?? null,
    consents: sum(consents),
    decisions: sum(perDay),
    categories: ratesOf(answers),
    languages: consents
      .map(({ language, count }) => ({
        language,
        consents: count,
        categories: ratesOf(answers.filter((row) => row.language === language)),
      }))
      .sort((a, b) => b.consents - a.consents || compare(a.language, b.language)),
    days: daysBetween(perDay).map((day) => ({
      day,
      decisions: sum(perDay.filter((row) => row.day === day)),
      categories: ratesOf(counts.filter((row) => row.day === day)),
    })),
  };
}

function ratesOf(rows) {
  const categories = [...new Set(rows.map(({ category }) => category))].sort(compare);
  return categories.map((category) => {
    const own = rows.filter((row) => row.category === category);
    const granted = sum(own.filter((row) => row.granted));
    const asked = sum(own);
    return { category, granted, asked, rate: granted / asked };
  });
}

/** A day without a receipt is a day as well. */
function daysBetween(perDay) {
  if (perDay.length === 0) return [];
  const days = [];
  const last = Date.parse(perDay.at(-1).day);
  for (let time = Date.parse(perDay[0].day); time <= last; time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

const sum = (rows) => rows.reduce((total, { count }) => total + count, 0);
const compare = (a, b) => (a < b ? -1 : Number(a > b));
