import type { DeclarationContext, LastingPart } from '../../core/interface-types.js';

/** Fills the elements that the page marks with `data-assent-declaration`. */
export function open(context: DeclarationContext): LastingPart {
  const elements = new Set<HTMLElement>();
  return {
    hold(element) {
      if (elements.has(element)) return;
      elements.add(element);
      element.lang = context.language;
    },
    speak({ language }) {
      for (const element of elements) element.lang = language;
    },
    stop() {
      for (const element of elements) element.replaceChildren();
    },
  };
}
