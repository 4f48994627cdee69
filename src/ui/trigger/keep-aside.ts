import { overlaps } from '../overlaps.js';

/**
 * Keeps the button from covering what has the focus (WCAG 2.4.11): it fades, and lets clicks through,
 * for as long as it would, until the signal is aborted.
 */
export function keepAside(button: Element, host: Element, signal: AbortSignal): void {
  const check = () => {
    const focused = document.activeElement!;
    button.classList.toggle(
      'aside',
      // The body, which has the focus when nothing else has, contains it.
      !focused.contains(host) &&
        overlaps(focused.getBoundingClientRect(), button.getBoundingClientRect()),
    );
  };
  for (const type of ['focusin', 'focusout', 'scroll']) {
    // Later, because browsers scroll to what they focus after they have told of it.
    addEventListener(type, () => setTimeout(check), { signal });
  }
}
