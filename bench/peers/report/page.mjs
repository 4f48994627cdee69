import { readFileSync } from 'node:fs';
import { drawChart, isDrawable } from './chart.mjs';
import { drawCorrectness } from './correctness.mjs';
import { escapeText, tableInPage, withCode } from './html.mjs';

const styles = readFileSync(new URL('page.css', import.meta.url), 'utf8');

/** The page of a run: charts, targets, answers to the checks, and what was measured how. */
export const drawPage = ({ run, products, rows, targets, checks, correctness }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Assent beside its peers</title>
<link rel="icon" href="data:,">
<style>
${styles}</style>
<main>
<h1>Assent beside its peers</h1>
<p>Equal pages, one for each product, set up by its own documentation with the same words and categories, in turn on one
machine, over slow 4G with the CPU slowed down four times. Trust the order and the ratios: absolute times are those of
the machine.</p>
${drawRun(run, rows.length > 0)}
<p>To measure again:</p>
<pre>npm run build
npm run bench -- --keep
npm run bench:report</pre>
${drawSpeed(rows)}
${drawTargets(targets)}
${drawCorrectness(checks, correctness, products)}
${drawProducts(products)}
</main>
</html>
`;

function drawSpeed(rows) {
  if (rows.length === 0) return '';
  const groups = new Map();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return `<h2 id="speed">Speed and weight</h2>
<p class="key">Shorter is better. A bar is the median, the thin line reaches from quartile to quartile, the dashed one
is what Assent is to reach. The best product’s number is bold; the hand-written floor is the least that a site could
write by itself, and no product.</p>
${[...groups].map(drawGroup).join('\n')}`;
}

function drawGroup([name, rows]) {
  const charts = rows.filter(isDrawable).map((row) => drawChart(row, row.targets));
  const zeros = rows.filter((row) => !isDrawable(row)).map(({ title }) => withCode(title));
  const rest =
    zeros.length > 0 ? `<p class="key">0 of every product: ${zeros.join('; ')}.</p>` : '';
  return `<h3>${escapeText(name)}</h3>\n<div class="charts">\n${charts.join('\n')}\n</div>\n${rest}`;
}

function drawRun({ date, chromium, playwright, node, machine, repetitions }, isTimed) {
  const facts = {
    Date: date,
    Browser: `Chromium ${chromium}, Playwright ${playwright}, Node ${node}`,
    Machine: machine,
    // The checks ask once.
    Repetitions: isTimed ? repetitions : undefined,
  };
  const lines = Object.entries(facts)
    .filter(([, fact]) => fact !== undefined)
    .map(([name, fact]) => `<dt>${name}</dt><dd>${escapeText(fact)}</dd>`);
  return `<dl class="run">${lines.join('\n')}</dl>`;
}

function drawTargets(targets) {
  if (targets.length === 0) return '';
  const lines = targets.map(({ group, title, productTitle, text, value, isReached, remark }) => {
    const [name, answer] = isReached ? ['yes', '✓ yes'] : ['no', '✗ no'];
    const cells = [productTitle, text, value].map((cell) => `<td>${escapeText(cell)}</td>`);
    return `<tr><th scope="row"><small>${escapeText(group)}</small>${withCode(title)}</th><td class="answer ${name}">${answer}</td>${cells.join('')}<td>${withCode(remark)}</td></tr>`;
  });
  return `<h2 id="targets">What Assent is to reach</h2>
${tableInPage('targets', ['measured', 'reached', 'of', 'target', 'has', 'remark'], lines)}`;
}

function drawProducts(products) {
  const lines = products.map(
    ({ title, version = '', note = '' }) =>
      `<tr><th scope="row">${escapeText(title)}</th><td>${escapeText(version)}</td><td>${withCode(note)}</td></tr>`,
  );
  return `<h2 id="products">What was measured</h2>
${tableInPage('products', ['product', 'version', 'what to know'], lines)}`;
}
