/**
 * Keeps the button from covering what has the focus (WCAG 2.4.11): it fades, and lets clicks through,
 * for as long as it would. Returns what ends that.
 */
export function keepAside(button: HTMLElement): () => void {
  const stopping = new AbortController();
  const check = () => {
    const focused = document.activeElement!;
    const own = button.getBoundingClientRect();
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const isCovered =
      focused !== document.body &&
      !focused.contains(button) &&
      (button.getRootNode() as ShadowRoot).host !== focused &&
      left < own.right &&
      right > own.left &&
      top < own.bottom &&
      bottom > own.top;
    button.classList.toggle('assent-aside', isCovered);
  };
  for (const type of ['focusin', 'focusout', 'scroll', 'resize']) {
    // Later, because browsers scroll to what they focus after they have told of it.
    addEventListener(type, () => setTimeout(check), {
      capture: true,
      passive: true,
      signal: stopping.signal,
    });
  }
  return () => stopping.abort();
}
