import { html } from './rates-elements.js';

/**
 * Frames a chart: its title, what it says in words, and its numbers as a table to open.
 *
 * @param {object} parts
 * @param {string} parts.id
 * @param {string} parts.title
 * @param {string} parts.note
 * @param {Node} parts.chart
 * @param {{ head: readonly string[], rows: readonly (readonly string[])[] }} parts.table
 * @returns {HTMLElement}
 */
export function createFigure({ id, title, note, chart, table }) {
  const heading = html('h2', { id: `${id}-title` }, title);
  const section = html(
    'section',
    { className: `figure figure-${id}` },
    heading,
    html('p', { className: 'muted note' }, note),
    chart,
    html('details', {}, html('summary', {}, 'The numbers as a table'), createTable(title, table)),
  );
  section.setAttribute('aria-labelledby', heading.id);
  return section;
}

function createTable(title, { head, rows }) {
  const columns = head.map((text) => html('th', { scope: 'col' }, text));
  const lines = rows.map(([first, ...others]) =>
    html(
      'tr',
      {},
      html('th', { scope: 'row' }, first),
      ...others.map((text) => html('td', {}, text)),
    ),
  );
  const table = html(
    'table',
    {},
    html('caption', { className: 'spoken' }, title),
    html('thead', {}, html('tr', {}, ...columns)),
    html('tbody', {}, ...lines),
  );
  // A wide table scrolls by itself, also from the keyboard.
  const frame = html('div', { className: 'table', tabIndex: 0, role: 'region' }, table);
  frame.setAttribute('aria-label', `${title}, table`);
  return frame;
}
