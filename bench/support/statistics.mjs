/** The value that `share` of the sorted values lie below, between two of them in proportion. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  return below + (above - below) * (position % 1);
}

/** The middle of the values; NaN of none. */
export const median = (values) => quantile(values, 0.5);

/**
 * What a table shows of repeated measurements: the median, and the quartiles as its spread, because one
 * repetition that a neighbour disturbed must not widen it.
 */
export const summarize = (values) => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  values,
});

/**
 * How many times as large `values` are as `base`, repetition by repetition: both were measured side by
 * side, so that what slowed the machine down slowed both.
 */
export const ratio = (values, base) => summarize(values.map((value, index) => value / base[index]));

/** By how much y grows per x, by least squares through `[x, y]` points. */
export function slope(points) {
  const mean = (position) =>
    points.reduce((sum, point) => sum + point[position], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
}
