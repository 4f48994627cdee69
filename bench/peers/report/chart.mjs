import { digits } from '../../support/table.mjs';
import { bar } from './bar.mjs';
import { escapeText, withCode } from './html.mjs';
import { isOurs, judgeTarget } from './targets.mjs';

/**
 * A row of `compareProducts` as a figure: what was measured in its caption, below it a table with a bar
 * and the number of each product. A row that no product was measured in is left out.
 */
export function drawChart(row) {
  const measured = row.cells.filter(({ median }) => median !== undefined);
  if (measured.length === 0) return '';
  const target = judgeTarget(row);
  const most = Math.max(...measured.map(({ high }) => high), target?.limit ?? 0) || 1;
  const lines = measured.map((cell) => drawLine(cell, { most, target: target?.limit }));
  return `<figure id="${row.id}">
<figcaption>${withCode(row.title)}, ${escapeText(row.unit)} ${
    target ? `<small>target: ${escapeText(target.text)}</small>` : ''
  }</figcaption>
<table class="chart">
${lines.join('\n')}
</table>
</figure>`;
}

function drawLine(cell, scale) {
  const { id, title, median, low, high, isBest } = cell;
  const kind = id === 'floor' ? ' class="floor"' : isOurs(id) ? ' class="own"' : '';
  const number = isBest ? `<b>${digits(median)}</b>` : digits(median);
  const spread = low < high ? `<small>${digits(low)}–${digits(high)}</small>` : '';
  return `<tr${kind}><th scope="row">${escapeText(title)}</th><td>${bar({ ...cell, ...scale })}</td><td>${number}${spread}</td></tr>`;
}
