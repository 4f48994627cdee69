import { readFileSync } from 'node:fs';
import { digits } from '../../support/table.mjs';
import { drawChart } from './chart.mjs';
import { drawCorrectness } from './correctness.mjs';
import { escapeText, tableInPage, withCode } from './html.mjs';

const styles = readFileSync(new URL('page.css', import.meta.url), 'utf8');

/** The page of a run: charts, targets, answers to the checks, and how it was measured. */
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
machine. Trust the order and the ratios; absolute times are those of the machine.</p>
${drawRun(run)}
<p>To measure again: <code>npm run build &amp;&amp; npm run bench</code>.</p>
<h2>Speed</h2>
<p class="key">Shorter is better. A bar is the median, the thin line on it reaches from quartile to quartile, the dashed
one is what Assent is to reach. The hand-written floor is the least that a site could write by itself; the best
product’s number is bold.</p>
<div class="charts">
${rows.map(drawChart).filter(Boolean).join('\n')}
</div>
${drawTargets(targets)}
${drawCorrectness(checks, correctness, products)}
${drawProducts(products)}
</main>
</html>
`;

function drawRun({ date, chromium, playwright, node, machine, repetitions }) {
  const facts = {
    Date: date,
    Browser: `Chromium ${chromium}, Playwright ${playwright}, Node ${node}`,
    Machine: machine,
    Repetitions: repetitions,
  };
  const lines = Object.entries(facts)
    .filter(([, fact]) => fact !== undefined)
    .map(([name, fact]) => `<dt>${name}</dt><dd>${escapeText(fact)}</dd>`);
  return `<dl class="run">${lines.join('\n')}</dl>`;
}

function drawTargets(targets) {
  if (targets.length === 0) return '';
  const lines = targets.map(({ title, unit, target, median, remark }) => {
    const answer = target.isReached
      ? '<span class="answer yes">✓ yes</span>'
      : '<span class="answer no">✗ no</span>';
    return `<tr><th scope="row">${withCode(title)}</th><td>${escapeText(target.text)}</td><td>${digits(median)} ${escapeText(unit)}</td><td>${answer}</td><td>${withCode(remark ?? '')}</td></tr>`;
  });
  return `<h2 id="targets">What Assent is to reach</h2>
${tableInPage('targets', ['measured', 'target', 'Assent', 'reached', 'remark'], lines)}`;
}

function drawProducts(products) {
  const lines = products.map(
    ({ title, version, note = '' }) =>
      `<tr><th scope="row">${escapeText(title)}</th><td>${escapeText(version)}</td><td>${withCode(note)}</td></tr>`,
  );
  return `<h2 id="products">What was measured</h2>
${tableInPage('products', ['product', 'version', 'what to know'], lines)}`;
}
