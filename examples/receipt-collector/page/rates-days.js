import { drawDays } from './rates-days-drawing.js';
import { html } from './rates-elements.js';
import { createFigure } from './rates-figure.js';
import { dayName, number, percent, rateOf } from './rates-format.js';

/**
 * Draws the rate of each category day by day, and below it how many decisions there were: a rate of few
 * decisions jumps.
 *
 * @param {{ days: readonly { day: string, decisions: number, categories: readonly object[] }[] }} rates
 * @param {readonly string[]} names all categories, in the order of their colours
 */
export function createDayChart({ days }, names) {
  const frame = html('div', { className: 'days', role: 'img' });
  frame.setAttribute('aria-label', describe(days, names));
  // The drawing has as many pixels as there is room, so that its texts keep their size.
  new ResizeObserver(([{ contentRect }]) => {
    if (contentRect.width > 0) frame.replaceChildren(drawDays(days, names, contentRect.width));
  }).observe(frame);
  return createFigure({
    id: 'days',
    title: 'By day',
    note: 'All decisions that came in on that day (UTC)',
    chart: html('div', {}, createLegend(names), frame),
    table: {
      head: ['Day', 'Decisions', ...names],
      rows: days.map((row) => [
        row.day,
        number(row.decisions),
        ...names.map((name) => percent(rateOf(row, name))),
      ]),
    },
  });
}

const createLegend = (names) =>
  html(
    'ul',
    { className: 'legend' },
    ...names.map((name, index) => html('li', { className: `series-${index % 6}` }, name)),
  );

function describe(days, names) {
  const last = days.findLast(({ decisions }) => decisions > 0);
  const rates = names.map((name) => `${name} ${percent(rateOf(last, name))}`);
  return (
    `Lines of the rate per category from ${dayName(days[0].day)} to ${dayName(days.at(-1).day)}; ` +
    `on ${dayName(last.day)}: ${rates.join(', ')}. The table below has all numbers.`
  );
}
