/** For `site.rewrite`: puts markup at the beginning of a page's head, before its other scripts. */
export const intoHead =
  (markup: string) =>
  (html: string): string =>
    // A function, because `$` in the markup would mean something in a replacement text.
    html.replace('<meta charset="utf-8" />', (tag) => tag + markup);
