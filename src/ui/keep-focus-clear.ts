import { overrideRootStyle } from './override-root-style.js';

/**
 * Keeps what has the focus from being covered by the banner (WCAG 2.4.11): the page scrolls short of
 * it, and gets room to scroll where its start or end lies beneath. Returns what undoes that.
 */
export function keepFocusClear(banner: Element, host: HTMLElement, isTop: boolean): () => void {
  let restore = () => {};
  /** How much of the viewport the banner takes, with its margin. */
  const size = () => {
    const { top, bottom } = banner.getBoundingClientRect();
    return `${isTop ? bottom : innerHeight - top}px`;
  };
  const observer = new ResizeObserver(() => {
    restore();
    restore = overrideRootStyle(`scroll-padding-block-${isTop ? 'start' : 'end'}`, size());
  });
  const follow = ({ target }: FocusEvent) => {
    // Later, because browsers scroll to what they focus after they have told of it.
    setTimeout(() => {
      const element = target as Element;
      const { x, y, width, height } = element.getBoundingClientRect();
      const isCovered = host.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      if (!isCovered || host.contains(element)) return;
      // In the body, because padding of a root with a height of its own scrolls nothing.
      host.style.height = size();
      element.scrollIntoView({ block: 'nearest' });
    });
  };
  observer.observe(banner);
  document.addEventListener('focusin', follow);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', follow);
    host.removeAttribute('style');
    restore();
  };
}
