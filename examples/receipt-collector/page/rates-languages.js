import { createBar } from './rates-bars.js';
import { html } from './rates-elements.js';
import { createFigure } from './rates-figure.js';
import { languageName, number, percent, plural, rateOf } from './rates-format.js';

/** More would be a list, not a chart; the table has them all. */
const most = 8;

/**
 * Draws for each language how many granted each category.
 *
 * @param {{ languages: readonly { language: string, consents: number, categories: readonly object[] }[] }}
 *   rates
 * @param {readonly string[]} names all categories, in the order of their colours
 */
export function createLanguageChart({ languages }, names) {
  const shown = languages.slice(0, most);
  const others = languages.length - shown.length;
  return createFigure({
    id: 'languages',
    title: 'By language',
    note:
      'Newest decision of each browser, by the language of the notice' +
      (others > 0 ? `; ${others} more in the table` : ''),
    chart: html('ul', { className: 'languages' }, ...shown.map((row) => createRow(row, names))),
    table: {
      head: ['Language', 'Browsers', ...names],
      rows: languages.map((row) => [
        languageName(row.language),
        number(row.consents),
        ...names.map((name) => percent(rateOf(row, name))),
      ]),
    },
  });
}

function createRow(row, names) {
  return html(
    'li',
    {},
    html(
      'p',
      { className: 'language' },
      html('span', {}, languageName(row.language)),
      html(
        'span',
        { className: 'muted' },
        ` ${number(row.consents)} ${plural(row.consents, 'browser')}`,
      ),
    ),
    html(
      'ul',
      { className: 'bars bars-small' },
      ...row.categories.map(({ category, rate }) =>
        html(
          'li',
          {},
          html('span', { className: 'bar-name' }, category),
          createBar(rate, names.indexOf(category)),
          html('span', { className: 'bar-rate' }, percent(rate)),
        ),
      ),
    ),
  );
}
