import type { DeclarationElement } from '../../core/declaration-node.js';
import { make } from '../make.js';

/** Draws an element of the declaration. */
export const drawNode = ({ tag, attributes, children }: DeclarationElement): HTMLElement =>
  make(
    tag,
    attributes,
    ...children.map((child) => (typeof child === 'string' ? child : drawNode(child))),
  );
