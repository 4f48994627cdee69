const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in markup. */
export const escapeText = (text) => String(text).replace(/[&<>"]/g, (sign) => signs[sign]);

/** The same of a text with words in backticks, which become code. */
export const withCode = (text) => escapeText(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/**
 * A table under the heading with the id `name`, which scrolls by itself where it is wider than the page,
 * with the keyboard as well. `lines` are its rows as markup.
 */
export function tableInPage(name, head, lines) {
  const cells = head.map((title) => `<th scope="col">${escapeText(title)}</th>`);
  return `<div class="wide" role="region" tabindex="0" aria-labelledby="${name}"><table>
<thead><tr>${cells.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table></div>`;
}
