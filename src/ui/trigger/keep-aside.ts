/**
 * Keeps the button from covering what has the focus (WCAG 2.4.11): it fades, and lets clicks through,
 * for as long as it would, until the signal is aborted.
 */
export function keepAside(button: Element, host: Element, signal: AbortSignal): void {
  const check = () => {
    const focused = document.activeElement!;
    const own = button.getBoundingClientRect();
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    button.classList.toggle(
      'aside',
      // The body, which has the focus when nothing else has, contains it.
      !focused.contains(host) &&
        left < own.right &&
        right > own.left &&
        top < own.bottom &&
        bottom > own.top,
    );
  };
  for (const type of ['focusin', 'focusout', 'scroll']) {
    // Later, because browsers scroll to what they focus after they have told of it.
    addEventListener(type, () => setTimeout(check), { capture: true, signal });
  }
}
