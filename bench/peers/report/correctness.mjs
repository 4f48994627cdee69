import { countChecks } from './count-checks.mjs';
import { escapeText, tableInPage, withCode } from './html.mjs';

const marks = { yes: '✓ yes', partly: '◐ partly', no: '✗ no' };

/**
 * The part of the page about the checks: a table of the answers, and what was seen of each in words.
 * @param checks what `correctness/checks.mjs` lists, for their titles and order
 * @param correctness the answers: `{ [check]: { [product id]: { ok, detail } } }`
 */
export function drawCorrectness(checks, correctness, products) {
  const names = Object.keys(checks).filter((name) => correctness[name]);
  const asked = products.filter(({ id }) => names.some((name) => correctness[name][id]));
  if (names.length === 0) return '';
  const counts = countChecks(correctness, asked);
  const lines = names.map((name) => {
    const cells = asked.map(({ id }) => `<td>${drawAnswer(correctness[name][id])}</td>`);
    return `<tr><th scope="row">${withCode(checks[name].title)}</th>${cells.join('')}</tr>`;
  });
  const sums = asked.map(({ id }) => `<td>${counts[id].passed} of ${counts[id].asked}</td>`);
  const head = ['check', ...asked.map(({ title }) => title)];
  return `<h2 id="correctness">Correctness</h2>
<p>What each product does on its equal page, in the same browser. What was seen is told below the table.</p>
${tableInPage('correctness', head, [...lines, `<tr><th scope="row">passed in full</th>${sums.join('')}</tr>`])}
<h3>What was seen</h3>
${names.map((name) => drawDetails(checks[name], correctness[name], asked)).join('\n')}`;
}

const drawAnswer = ({ ok } = { ok: '-' }) =>
  `<span class="answer ${ok in marks ? ok : 'none'}">${marks[ok] ?? ok}</span>`;

function drawDetails({ title }, answers, products) {
  const lines = products
    .filter(({ id }) => answers[id])
    .map(({ id, title }) => {
      const { detail } = answers[id];
      return `<dt>${escapeText(title)}</dt><dd>${drawAnswer(answers[id])}: ${withCode(detail)}</dd>`;
    });
  return `<details><summary>${withCode(title)}</summary><dl>\n${lines.join('\n')}\n</dl></details>`;
}
