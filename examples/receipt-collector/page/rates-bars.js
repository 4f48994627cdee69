import { html, svg } from './rates-elements.js';
import { createFigure } from './rates-figure.js';
import { number, percent } from './rates-format.js';

/**
 * Draws the rate of each category as a bar on the scale from nobody to everybody.
 *
 * @param {{ categories: readonly { category: string, granted: number, asked: number, rate: number }[] }}
 *   rates
 * @param {readonly string[]} names all categories, in the order of their colours
 */
export function createBarChart({ categories }, names) {
  return createFigure({
    id: 'categories',
    title: 'By category',
    note: 'Newest decision of each browser',
    chart: html(
      'ul',
      { className: 'bars' },
      ...categories.map((row) =>
        html(
          'li',
          {},
          html('span', { className: 'bar-name' }, row.category),
          html('span', { className: 'bar-rate' }, percent(row.rate)),
          createBar(row.rate, names.indexOf(row.category)),
          html(
            'span',
            { className: 'bar-count muted' },
            `${number(row.granted)} of ${number(row.asked)}`,
          ),
        ),
      ),
    ),
    table: {
      head: ['Category', 'Granted', 'Asked', 'Rate'],
      rows: categories.map(({ category, granted, asked, rate }) => [
        category,
        number(granted),
        number(asked),
        percent(rate),
      ]),
    },
  });
}

/**
 * A bar from 0 to 1. It says nothing to a screen reader: its number stands beside it.
 *
 * @param {number} rate
 * @param {number} series which colour
 */
export function createBar(rate, series) {
  return svg(
    'svg',
    {
      class: `bar series-${series % 6}`,
      viewBox: '0 0 100 1',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    svg('rect', { class: 'bar-track', width: 100, height: 1 }),
    svg('rect', { class: 'bar-fill', width: rate * 100, height: 1 }),
  );
}
