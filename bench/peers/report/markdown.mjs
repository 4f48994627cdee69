import { digits, table } from '../../support/table.mjs';
import { titleWithUnit } from './compare.mjs';
import { countChecks } from './count-checks.mjs';

/** The README's table: medians of a few rows, the best one bold, and how many checks are passed. */
export function readmeTable({ rows, products, correctness }) {
  const counts = countChecks(correctness, products);
  const passed = products.map(({ id }) => {
    const { passed, asked } = counts[id];
    return asked > 0 ? `${passed} of ${asked}` : '-';
  });
  return table(
    ['', ...products.map(({ title }) => title)],
    [
      ...rows.map((row) => [titleWithUnit(row), ...row.cells.map(sayBest)]),
      ['[Checks](docs/performance.md#correctness) passed', ...passed],
    ],
  );
}

function sayBest({ median, isBest }) {
  if (median === undefined) return '-';
  return isBest ? `**${digits(median)}**` : digits(median);
}

/** What Assent is to reach, and where it does. */
export function targetTable(targets) {
  if (targets.length === 0) return '';
  return table(
    ['when', 'measured', 'of', 'target', 'has', 'reached', 'remark'],
    targets.map(({ group, title, productTitle, text, value, isReached, remark }) => [
      group,
      title,
      productTitle,
      text,
      value,
      isReached ? 'yes' : 'no',
      remark,
    ]),
  );
}

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
