/** What the page's server says in the page's head, by the name of a `<meta>`; undefined where it does not. */
export const readMeta = (name: string): string | undefined =>
  // Through the prototype: an element of the page can have the method's name (DOM clobbering).
  Document.prototype.querySelector.call<Document, [string], HTMLMetaElement | null>(
    document,
    `head > meta[name="${name}"]`,
  )?.content;
