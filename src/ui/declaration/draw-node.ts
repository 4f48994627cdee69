import type { DeclarationElement } from '../../core/declaration-node.js';

/** Draws an element of the declaration. Not by Preact, which a visitor may have no other use for. */
export function drawNode({ tag, attributes, children }: DeclarationElement): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : drawNode(child))));
  return element;
}
