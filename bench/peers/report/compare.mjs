import { summarize } from '../../support/statistics.mjs';

/**
 * A row of `rows.mjs` with what was measured of it, as tables and charts show it: `cells` are one per
 * product in the order given, each `{ id, title, median, low, high, isBest }`, of a product that was not
 * measured `{ id, title }`.
 * @param measurements `{ [visit]: { [product id]: { [number]: [values] } } }`
 */
export function compareProducts(row, products, measurements) {
  const measured = measurements[row.visit] ?? {};
  const cells = products.map(({ id, title }) => {
    const values = measured[id]?.[row.number];
    return values?.length > 0 ? { id, title, ...summarize(values) } : { id, title };
  });
  // The floor is no product: it asks, holds tags, and can do nothing else.
  const rivals = cells.filter(({ id, median }) => id !== 'floor' && median !== undefined);
  const best = Math.min(...rivals.map(({ median }) => median));
  return {
    ...row,
    cells: cells.map((cell) => ({ ...cell, isBest: cell.id !== 'floor' && cell.median === best })),
  };
}
