import { digits, spread, table } from '../support/table.mjs';
import { bestPeer, judge, ratioOf, summaryOf } from './readings.mjs';
import { rows } from './rows.mjs';

/** A table for each group of rows: medians with their quartiles, and Assent over the floor and the best peer. */
export function drawTables(measured, products) {
  const told = rows.filter(({ visit }) => measured[visit]);
  const groups = [...new Set(told.map(({ group }) => group))];
  const shown = products.filter(({ id }) => id !== 'nothing');
  return groups.map((name) => {
    const list = told.filter(({ group }) => group === name);
    const head = [name, ...shown.map(({ title }) => title), ': floor', ': best peer'];
    return table(
      head,
      list.map((row) => [
        row.unit ? `${row.title}, ${row.unit}` : row.title,
        ...shown.map(({ id }) => say(summaryOf(row, measured, id))),
        say(ratioOf(row, measured, 'assent', 'floor')),
        say(ratioOf(row, measured, 'assent', bestPeer(row, measured))),
      ]),
    );
  });
}

/** Each row's targets, what Assent, the best peer and the floor have, and whether it is reached. */
export function drawVerdict(measured, products) {
  const titleOf = (id) => products.find((product) => product.id === id)?.title;
  const lines = rows.flatMap((row) =>
    (row.targets ?? []).map((target) => {
      const verdict = judge(row, target, measured);
      const best = bestPeer(row, measured);
      const { product = 'assent', atMost, times, of } = target;
      return [
        row.title,
        titleOf(product) ?? product,
        atMost === undefined
          ? `<= ${times} x ${of === 'floor' ? 'floor' : 'best peer'}`
          : `<= ${atMost}`,
        say(summaryOf(row, measured, product)),
        best ? `${say(summaryOf(row, measured, best))} ${titleOf(best)}` : '-',
        say(summaryOf(row, measured, 'floor')),
        verdict?.limit === times && verdict ? digits(verdict.value) : '-',
        verdict ? (verdict.isReached ? 'reached' : 'NOT REACHED') : 'not measured',
      ];
    }),
  );
  const head = ['target of', 'product', 'target', 'has', 'best peer', 'floor', 'ratio', ''];
  return table(head, lines);
}

const say = (summary) => (summary ? spread(summary) : '-');
