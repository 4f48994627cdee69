import { svg } from './rates-elements.js';
import { dayName, number, rateOf } from './rates-format.js';

const rateHeight = 200;
const countHeight = 48;
const gap = 44;
const left = 42;
const right = 8;
const top = 10;
const bottom = 26;

/**
 * Draws the lines and the columns under them.
 *
 * @param {readonly { day: string, decisions: number, categories: readonly object[] }[]} days
 * @param {readonly string[]} names
 * @param {number} width in CSS pixels
 * @returns {SVGSVGElement}
 */
export function drawDays(days, names, width) {
  const height = top + rateHeight + gap + countHeight + bottom;
  const step = (width - left - right) / days.length;
  const x = (index) => left + (index + 0.5) * step;
  return svg(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    ...drawScale(width),
    ...drawCounts(days, x, step, width),
    ...names.map((name, index) => drawLine(days, name, index, x)),
    ...drawDayNames(days, x, step, height),
  );
}

const y = (rate) => top + (1 - rate) * rateHeight;

const drawScale = (width) =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((rate) => [
    svg('line', { class: 'grid', x1: left, x2: width - right, y1: y(rate), y2: y(rate) }),
    svg(
      'text',
      { class: 'tick', x: left - 8, y: y(rate) + 4, 'text-anchor': 'end' },
      `${rate * 100}%`,
    ),
  ]);

/** A day without decisions has no rate: the line breaks there. */
function drawLine(days, name, index, x) {
  const points = days.map((row, at) => ({ at, rate: rateOf(row, name) }));
  let path = '';
  let isDrawing = false;
  for (const { at, rate } of points) {
    if (rate !== undefined) path += `${isDrawing ? 'L' : 'M'}${x(at)} ${y(rate)}`;
    isDrawing = rate !== undefined;
  }
  const hasRate = (at) => points[at]?.rate !== undefined;
  // What no line reaches is a dot; so are all, where there are few.
  const dots = points.filter(
    ({ at }) => hasRate(at) && (days.length <= 31 || (!hasRate(at - 1) && !hasRate(at + 1))),
  );
  return svg(
    'g',
    { class: `line series-${index % 6}` },
    svg('path', { d: path }),
    ...dots.map(({ at, rate }) => svg('circle', { cx: x(at), cy: y(rate), r: 2.5 })),
  );
}

function drawCounts(days, x, step, width) {
  const most = Math.max(...days.map(({ decisions }) => decisions));
  const base = top + rateHeight + gap + countHeight;
  const columnWidth = Math.max(1, Math.min(24, step * 0.7));
  return [
    svg('line', { class: 'grid', x1: left, x2: width - right, y1: base, y2: base }),
    svg(
      'text',
      { class: 'tick', x: left - 8, y: base - countHeight + 4, 'text-anchor': 'end' },
      number(most),
    ),
    svg('text', { class: 'tick', x: left, y: base - countHeight - 12 }, 'Decisions'),
    ...days.map(({ decisions }, index) => {
      const columnHeight = (decisions / most) * countHeight;
      return svg('rect', {
        class: 'column',
        x: x(index) - columnWidth / 2,
        y: base - columnHeight,
        width: columnWidth,
        height: columnHeight,
      });
    }),
  ];
}

/** As many names as have room, counted back from the last day. */
function drawDayNames(days, x, step, height) {
  const every = Math.max(1, Math.ceil(56 / step));
  return days.flatMap(({ day }, index) => {
    if ((days.length - 1 - index) % every !== 0) return [];
    // Names begin and end with the drawing.
    const isFirst = x(index) < left + 20;
    const isLast = index === days.length - 1 && days.length > 1;
    const anchor = isLast ? 'end' : isFirst ? 'start' : 'middle';
    const at = isLast
      ? x(index) + Math.min(step / 2, 20)
      : isFirst
        ? x(index) - Math.min(step / 2, 20)
        : x(index);
    return [
      svg('text', { class: 'tick', x: at, y: height - 6, 'text-anchor': anchor }, dayName(day)),
    ];
  });
}
