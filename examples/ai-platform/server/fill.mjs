const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes a text safe between tags and in quoted attributes. */
export const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (sign) => entities[sign]);

/**
 * Fills a template: `{{name}}` becomes the value as text, `{{{name}}}` as HTML.
 *
 * @param {string} template
 * @param {Readonly<Record<string, string>>} values
 * @throws {Error} for a name without a value, so that a typing mistake does not reach a visitor
 */
export function fill(template, values) {
  return template.replace(/\{\{(\{)?([\w.-]+)\}\}\}?/g, (_, isHtml, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template names ${name}, which has no value.`);
    return isHtml ? value : escapeHtml(value);
  });
}
