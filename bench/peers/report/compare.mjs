import { summaryOf } from '../readings.mjs';

const kilo = 1000;

/**
 * A row of `rows.mjs` with what was measured of it, as tables and charts show it: `cells` are one per
 * product in the order given, each `{ id, title, median, low, high, isBest }`, of a product that was not
 * measured `{ id, title }`. Bytes become kilobytes; `scale` is what its numbers were divided by.
 * @param measured by visit and product, what each repetition brought
 */
export function compareProducts(row, products, measured) {
  const isBytes = row.unit === 'B';
  const scale = isBytes ? kilo : 1;
  const cells = products.map(({ id, title }) => {
    const summary = summaryOf(row, measured, id);
    if (!summary) return { id, title };
    const [median, low, high] = [summary.median, summary.low, summary.high].map((n) => n / scale);
    return { id, title, median, low, high };
  });
  // The floor is no product: it asks, lets tags go and can do nothing else.
  const rivals = cells.filter(({ id, median }) => id !== 'floor' && median !== undefined);
  const best = Math.min(...rivals.map(({ median }) => median));
  return {
    ...row,
    unit: isBytes ? 'KB' : row.unit,
    scale,
    cells: cells.map((cell) => ({ ...cell, isBest: cell.id !== 'floor' && cell.median === best })),
  };
}

/** What a row is called where its numbers have no unit of their own beside them. */
export const titleWithUnit = ({ title, unit }) => (unit ? `${title}, ${unit}` : title);
