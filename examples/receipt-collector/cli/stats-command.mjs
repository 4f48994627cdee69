import { readRates } from '../tools/rates.mjs';
import { drawTable } from './draw-table.mjs';
import { writeTo } from './write-to.mjs';

/** `assent-receipts stats` */
export async function statsCommand(store, { from, to, json }, { stdout }) {
  const rates = await readRates(store, { from, to });
  await writeTo(stdout)(json ? `${JSON.stringify(rates, null, 2)}\n` : describe(rates));
}

function describe({ from, to, consents, decisions, categories, languages, days }) {
  const range = `${from ?? 'the first day'} to ${to ?? 'today'}`;
  const head = `${number(consents)} consents, ${number(decisions)} decisions, ${range} (UTC)`;
  if (decisions === 0) return `${head}\n`;
  const names = namesIn([{ categories }, ...days]);
  return [
    head,
    'The newest decision of each consent, by category',
    drawTable(['category', 'granted', 'asked', 'rate'], categories.map(toCells)),
    'The same, by language',
    drawTable(
      ['language', 'consents', ...names],
      languages.map((row) => [row.language, number(row.consents), ...rateCells(row, names)]),
    ),
    'All decisions, by the day on which they came in',
    drawTable(
      ['day', 'decisions', ...names],
      days.map((row) => [row.day, number(row.decisions), ...rateCells(row, names)]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

const namesIn = (rows) => [
  ...new Set(rows.flatMap(({ categories }) => categories.map(({ category }) => category))),
];
const toCells = ({ category, granted, asked, rate }) => [
  category,
  number(granted),
  number(asked),
  percent(rate),
];
const rateCells = ({ categories }, names) =>
  names.map((name) => percent(categories.find(({ category }) => category === name)?.rate));

const number = (value) => value.toLocaleString('en');
const percent = (rate) => (rate === undefined ? '–' : `${(rate * 100).toFixed(1)} %`);
