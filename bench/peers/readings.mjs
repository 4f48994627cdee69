import { median, ratio, summarize } from '../support/statistics.mjs';

const assents = ['assent', 'assent-all', 'beside'];

/** Whether a product is somebody else's: neither Assent nor one of the two pages it is held against. */
export const isPeer = (id) => ![...assents, 'floor', 'nothing'].includes(id);

/**
 * A row's values of a product, in the order of the repetitions; NaN where one failed. `measured` holds,
 * by visit and product, what each repetition brought: numbers by name, or null.
 */
export function valuesOf({ visit, number, isOverNothing }, measured, id) {
  const read = (product) =>
    (measured[visit]?.[product] ?? []).map((numbers) => numbers?.[number] ?? Number.NaN);
  if (!isOverNothing) return read(id);
  const nothing = read('nothing');
  return read(id).map((value, index) => value - nothing[index]);
}

/** A row's median and quartiles of a product; undefined where nothing was measured. */
export function summaryOf(row, measured, id) {
  const values = valuesOf(row, measured, id).filter(Number.isFinite);
  return values.length ? summarize(values) : undefined;
}

/** How many times as large a row is as another product's, repetition by repetition; undefined without both. */
export function ratioOf(row, measured, id, baseId) {
  const { values } = ratio(valuesOf(row, measured, id), valuesOf(row, measured, baseId));
  const known = values.filter(Number.isFinite);
  return known.length ? summarize(known) : undefined;
}

/** The peer whose median is the lowest in a row; undefined where no peer was measured. */
export function bestPeer(row, measured) {
  const peers = Object.keys(measured[row.visit] ?? {})
    .filter(isPeer)
    .map((id) => ({ id, summary: summaryOf(row, measured, id) }))
    .filter(({ summary }) => summary);
  return peers.toSorted((a, b) => a.summary.median - b.summary.median)[0]?.id;
}

/**
 * Whether a product reaches a row's target, and by which `value`: its own median, or how many times as
 * large it is as `base`. Undefined where that was not measured.
 */
export function judge(row, target, measured) {
  const { product = 'assent', atMost, times, of } = target;
  const own = summaryOf(row, measured, product);
  if (!own) return undefined;
  if (atMost !== undefined)
    return { product, value: own.median, limit: atMost, isReached: own.median <= atMost };
  const base = of === 'floor' ? 'floor' : bestPeer(row, measured);
  const over = base && ratioOf(row, measured, product, base);
  if (!over) return undefined;
  const value = median(over.values);
  return { product, value, limit: times, base, isReached: value <= times };
}
