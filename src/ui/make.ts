/**
 * Makes an element. Not by Preact, which comes with the preference center: it would be half of what a
 * visitor loads before the banner is painted, and of what a slow phone compiles.
 */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...children);
  return element;
}
