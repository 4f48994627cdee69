const escapes = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };

/** Text as an attribute's value. */
export const escape = (text) => String(text).replace(/[&"<]/g, (sign) => escapes[sign]);

/** A script element. An attribute that is `undefined` is left out, one that is empty has no value. */
export function script(attributes, text = '') {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`));
  return `<script${list.join('')}>${text}</script>`;
}

/** Draws held tags of products that hold by type and name the category in an attribute of their own. */
export const heldBy =
  (attribute) =>
  ({ category, src, text, type, attributes }) =>
    script(
      { type: 'text/plain', [attribute]: category, 'data-type': type, src, ...attributes },
      text,
    );

/** A value in a script of a page. */
export const literal = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * A configuration in the page, run once the deferred script before it has: an inline module waits for
 * its turn without asking for a file.
 */
export const whenDeferredRan = (text, { nonce } = {}) => script({ type: 'module', nonce }, text);
