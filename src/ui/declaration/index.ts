import type { DeclarationContext, InterfacePart } from '../../core/interface-types.js';

/** Fills the elements that the page marks with `data-assent-declaration`. */
export function open(context: DeclarationContext): InterfacePart {
  const elements = new Set<HTMLElement>();
  return {
    hold(element) {
      if (elements.has(element)) return;
      elements.add(element);
      element.lang = context.language;
    },
    stop() {
      for (const element of elements) element.replaceChildren();
    },
  };
}
