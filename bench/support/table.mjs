/** A number as a reader wants it: three digits that count, whole from a hundred on. */
export function digits(value) {
  if (!Number.isFinite(value)) return '-';
  const size = Math.abs(value);
  if (size >= 100 || Number.isInteger(value)) return value.toFixed(0);
  return value.toFixed(size >= 10 ? 1 : 2);
}

/** A median with its quartiles, such as `40 (32-48)`. */
export const spread = ({ median, low, high }) =>
  low === high ? digits(median) : `${digits(median)} (${digits(low)}-${digits(high)})`;

/** A Markdown table, its columns aligned for whoever reads it in a terminal. */
export function table(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column].length)));
  const draw = (line) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [draw(lines[0]), rule, ...lines.slice(1).map(draw)].join('\n');
}
