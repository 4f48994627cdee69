/** What makes one button look more, or less, than another. What follows from its words is not in it. */
const looks =
  'display visibility opacity filter transform scale rotate translate clip-path order position ' +
  'pointer-events color background-color background-image border-top-width border-top-style ' +
  'border-top-color box-shadow font-family font-size font-weight min-width min-height padding-top ' +
  'padding-left flex-grow';

/**
 * Makes the buttons that accept and refuse look alike again where the page's style sheet, by
 * `!important` or a very specific rule, made them differ: the second takes what the first has.
 */
export function equalise(element: HTMLElement, report: (message: string) => void): void {
  const root = element.shadowRoot ?? element;
  for (const reject of root.querySelectorAll<HTMLElement>('[data-assent-action=reject-all]')) {
    const accept = reject.parentElement!.querySelector('[data-assent-action=accept-all]')!;
    const [first, second] = [getComputedStyle(accept), getComputedStyle(reject)];
    const differing = looks
      .split(' ')
      .filter((name) => first.getPropertyValue(name) !== second.getPropertyValue(name));
    for (const name of differing) {
      reject.style.setProperty(name, first.getPropertyValue(name), 'important');
    }
    if (differing[0]) {
      report(`The page styles reject-all unlike accept-all: ${differing.join(', ')}. Made equal.`);
    }
  }
}
