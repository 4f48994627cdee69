import { drawTables } from '../tables.mjs';
import { compareProducts } from './compare.mjs';
import { correctnessTable, readmeTable, targetTable } from './markdown.mjs';
import { drawPage } from './page.mjs';
import { readmeRows } from './readme-rows.mjs';
import { judgeTargets } from './targets.mjs';

/**
 * All that is written of a run: `{ page, readme, speed, targets, correctness }`, the first as HTML, the
 * others as Markdown.
 * @param run what a result file holds, with its `date`
 * @param products what `products/index.mjs` lists
 * @param rows what `rows.mjs` lists
 * @param remarks text by a row's id, for targets that are missed
 * @param checks what `correctness/checks.mjs` lists
 */
export function makeReport({ run, products, rows, remarks, checks }) {
  const { correctness = {}, ...measured } = run.measurements;
  // The page without any of it is what others are counted over, no product.
  const shown = products.filter(({ selectors }) => selectors.banner);
  const titleOf = (id) => shown.find((product) => product.id === id).title;
  const compared = rows
    .map((row) => compareProducts(row, shown, measured))
    .filter(({ cells }) => cells.some(({ median }) => median !== undefined))
    .map((row) => ({ ...row, targets: judgeTargets(row, measured) }));
  const targets = compared.flatMap(({ id, title, targets }) =>
    targets.map((target) => ({
      ...target,
      title,
      productTitle: titleOf(target.product),
      remark: remarks[id] ?? '',
    })),
  );
  const inReadme = readmeRows.flatMap((id) => compared.filter((row) => row.id === id));
  const context = { run, products: shown, rows: compared, targets, checks, correctness };
  return {
    page: drawPage(context),
    readme: readmeTable({ ...context, rows: inReadme }),
    speed: drawTables(measured, products).join('\n\n'),
    targets: targetTable(targets),
    correctness: correctnessTable(context),
  };
}
