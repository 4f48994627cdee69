/** Makes tables focusable where they scroll, and only there. */
export interface Overflow {
  /** Follows every table in an element. */
  follow(element: Element): void;
  /** Leaves them as a server writes them. */
  stop(): void;
}

/** Follows the widths of tables, so that a keyboard stops only at those that it can scroll. */
export function followOverflow(): Overflow {
  const tables = new Set<Element>();
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      target.toggleAttribute('tabindex', target.scrollWidth > target.clientWidth);
    }
  });
  return {
    follow(element) {
      for (const table of element.querySelectorAll('.assent-stored')) {
        tables.add(table);
        observer.observe(table);
      }
    },
    stop() {
      observer.disconnect();
      for (const table of tables) table.setAttribute('tabindex', '0');
    },
  };
}
