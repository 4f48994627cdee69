import { digits } from '../../support/table.mjs';
import { bar } from './bar.mjs';
import { titleWithUnit } from './compare.mjs';
import { escapeText, withCode } from './html.mjs';

/**
 * A row of `compareProducts` as a figure: what was measured in its caption, below it a table with a bar
 * and the number of each product.
 * @param targets of `judgeTargets`, marked on the bars of those that are to reach them
 */
export function drawChart(row, targets) {
  const measured = row.cells.filter(({ median }) => median !== undefined);
  const most = Math.max(...measured.map(({ high }) => high), ...targets.map(({ at }) => at));
  const lines = measured.map((cell) => {
    const own = targets.filter(({ product }) => product === cell.id);
    return drawLine(cell, { most, targets: own.map(({ at }) => at) });
  });
  const notes = targets
    .filter(({ product }) => product === 'assent')
    .map(({ text }) => `<small>Assent: ${escapeText(text)}</small>`);
  return `<figure id="${row.id}">
<figcaption>${withCode(titleWithUnit(row))}${notes.join('')}</figcaption>
<table class="chart">
${lines.join('\n')}
</table>
</figure>`;
}

/** Whether a chart of the row has anything to show: zeros have no length. */
export const isDrawable = ({ cells }) => cells.some(({ high }) => high > 0);

function drawLine(cell, scale) {
  const { title, median, low, high, isBest } = cell;
  const number = isBest ? `<b>${digits(median)}</b>` : digits(median);
  const spread =
    digits(low) !== digits(high) ? `<small>${digits(low)}–${digits(high)}</small>` : '';
  return `<tr class="${kindOf(cell)}"><th scope="row">${escapeText(title)}</th><td>${bar({ ...cell, ...scale })}</td><td>${number}${spread}</td></tr>`;
}

function kindOf({ id }) {
  if (id === 'floor') return 'floor';
  return id.startsWith('assent') ? 'own' : 'peer';
}
