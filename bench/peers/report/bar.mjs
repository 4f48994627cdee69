const percent = (value, most) => `${Math.round((value / most) * 1000) / 10}%`;

/**
 * One bar of a chart as SVG, as wide as the place it gets: the median as its length, a thin line from
 * quartile to quartile, a dashed one for each target. It says nothing that the numbers beside it do
 * not, so it is hidden from whoever does not see it.
 * @param targets where they lie; one beyond the chart is not drawn
 * @param most what the full width stands for
 */
export function bar({ median, low, high, targets = [], most }) {
  const marks = [
    `<rect class="value" y="3" height="12" rx="2" width="${percent(Math.max(median, 0), most)}"/>`,
  ];
  if (low < high) {
    const [from, to] = [percent(low, most), percent(high, most)];
    marks.push(`<line class="spread" x1="${from}" x2="${to}" y1="9" y2="9"/>`);
  }
  for (const target of targets.filter((target) => target <= most)) {
    const at = percent(target, most);
    marks.push(`<line class="target" x1="${at}" x2="${at}" y1="0" y2="18"/>`);
  }
  return `<svg width="100%" height="18" aria-hidden="true">${marks.join('')}</svg>`;
}
