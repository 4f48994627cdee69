import { drawTables } from '../tables.mjs';
import { compareProducts } from './compare.mjs';
import { correctnessTable, readmeTable, targetTable } from './markdown.mjs';
import { drawPage } from './page.mjs';
import { readmeRows } from './readme-rows.mjs';
import { judgeTargets } from './targets.mjs';

/**
 * All that is written of a run: `{ page, readme, speed, targets, correctness }`, the first as HTML, the
 * others as Markdown.
 * @param run what a file of results holds, with its `date`; its `products` are `{ id, title, version, note }`
 * @param rows what `rows.mjs` lists
 * @param remarks text by a row's id, for targets that are missed
 * @param checks what `correctness/checks.mjs` lists
 */
export function makeReport({ run, rows, remarks, checks }) {
  const { correctness = {}, ...measured } = run.measurements;
  // The page without any of it is what others are counted over, no product.
  const products = run.products.filter(({ id }) => id !== 'nothing');
  const titleOf = (id) => products.find((product) => product.id === id).title;
  const compared = rows
    .map((row) => compareProducts(row, products, measured))
    .filter(({ cells }) => cells.some(({ median }) => median !== undefined))
    .map((row) => ({ ...row, targets: judgeTargets(row, measured) }));
  const targets = compared.flatMap(({ id, group, title, targets }) =>
    targets.map((target) => ({
      ...target,
      group,
      title,
      productTitle: titleOf(target.product),
      remark: remarks[id] ?? '',
    })),
  );
  const inReadme = Object.entries(readmeRows).flatMap(([id, title]) =>
    compared.filter((row) => row.id === id).map((row) => ({ ...row, title })),
  );
  const context = { run, products, rows: compared, targets, checks, correctness };
  return {
    page: drawPage(context),
    readme: readmeTable({ ...context, rows: inReadme }),
    speed: drawTables(measured, products).join('\n\n'),
    targets: targetTable(targets),
    correctness: correctnessTable(context),
  };
}
