import { compareProducts } from './compare.mjs';
import { correctnessTable, readmeTable, speedTable, targetTable } from './markdown.mjs';
import { drawPage } from './page.mjs';
import { judgeTarget } from './targets.mjs';

/**
 * All that is written of a run: `{ page, readme, speed, targets, correctness }`, the first as HTML, the
 * others as Markdown.
 * @param run what a result file holds, with its `date`
 * @param products what `products/index.mjs` lists
 * @param rows what `rows.mjs` lists; `inReadme` marks those that the README shows
 * @param remarks text by a row's id, for targets that are missed
 * @param checks what `correctness/checks.mjs` lists
 */
export function makeReport({ run, products, rows, remarks, checks }) {
  const { correctness = {}, ...measurements } = run.measurements;
  // The page without any of it is what others are counted over, no product.
  const shown = products.filter(({ selectors }) => selectors.banner);
  const compared = rows.map((row) => compareProducts(row, shown, measurements));
  const targets = compared.flatMap((row) => {
    const target = judgeTarget(row);
    const measured = row.cells.find(({ id }) => id === (row.target?.product ?? 'assent'));
    return target ? [{ ...row, target, median: measured.median, remark: remarks[row.id] }] : [];
  });
  const context = { run, products: shown, rows: compared, targets, checks, correctness };
  return {
    page: drawPage(context),
    readme: readmeTable({ ...context, rows: compared.filter(({ inReadme }) => inReadme) }),
    speed: speedTable(context),
    targets: targetTable(targets),
    correctness: correctnessTable(context),
  };
}
