/** The texts of what was drawn, a line for each, for the notice that a receipt refers to. */
export const shownLines = (element: Element, parts: string): string =>
  [...element.querySelectorAll(parts)].map(({ textContent }) => textContent).join('\n');
