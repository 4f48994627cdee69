import { digits, spread, table } from '../../support/table.mjs';
import { countChecks } from './count-checks.mjs';

const number = (cell, show) => {
  if (cell.median === undefined) return '-';
  return cell.isBest ? `**${show(cell)}**` : show(cell);
};
const lines = (rows, show) =>
  rows
    .filter(({ cells }) => cells.some(({ median }) => median !== undefined))
    .map(({ title, unit, cells }) => [
      `${title}, ${unit}`,
      ...cells.map((cell) => number(cell, show)),
    ]);

/** The README's table: medians of a few rows, the best one bold, and how many checks are passed. */
export function readmeTable({ rows, products, correctness }) {
  const counts = countChecks(correctness, products);
  const passed = products.map(({ id }) =>
    counts[id].asked > 0 ? `${counts[id].passed} of ${counts[id].asked}` : '-',
  );
  return table(
    ['', ...products.map(({ title }) => title)],
    [
      ...lines(rows, ({ median }) => digits(median)),
      ['[checks](docs/performance.md#correctness) passed', ...passed],
    ],
  );
}

/** The table of docs/performance.md: medians and quartiles of every row. */
export const speedTable = ({ rows, products }) =>
  table(['', ...products.map(({ title }) => title)], lines(rows, spread));

/** What Assent is to reach, and where it does. */
export const targetTable = (targets) =>
  table(
    ['measured', 'target', 'Assent', 'reached', 'remark'],
    targets.map(({ title, unit, target, median, remark = '' }) => [
      title,
      target.text,
      `${digits(median)} ${unit}`,
      target.isReached ? 'yes' : 'no',
      remark,
    ]),
  );

/** The answers to the checks; what was seen of each is on the page. */
export function correctnessTable({ checks, correctness, products }) {
  const names = Object.keys(checks).filter((name) => correctness[name]);
  return table(
    ['', ...products.map(({ title }) => title)],
    names.map((name) => [
      checks[name].title,
      ...products.map(({ id }) => correctness[name][id]?.ok ?? '-'),
    ]),
  );
}
