import { adoptStyles } from '../adopt-styles.js';
import { overlaps } from '../overlaps.js';

/**
 * Keeps what has the focus from being covered by the banner (WCAG 2.4.11): the page scrolls short of
 * it, and gets room to scroll where its start or end lies beneath. Returns what undoes that.
 */
export function keepFocusClear(banner: Element, host: HTMLElement): () => void {
  const isTop = banner.matches('[class*=-top]');
  let undo = () => {};
  // What the page's rules reach, the host itself, has no height of its own.
  const room = banner.parentElement!.style;
  /** How much of the viewport the banner takes, with its margin. */
  const size = () => {
    const { top, bottom } = banner.getBoundingClientRect();
    return `${isTop ? bottom : innerHeight - top}px`;
  };
  const observer = new ResizeObserver(() => {
    undo();
    undo = adoptStyles(
      document,
      `html{scroll-padding-block-${isTop ? 'start' : 'end'}:${size()}!important}`,
    );
  });
  /** Room to scroll the page's end out from under the banner. At the end of a block it moves nothing. */
  const giveRoom = () => {
    const { display } = getComputedStyle(document.body);
    if (!isTop && display === 'block') room.height = size();
  };
  const follow = () => {
    // Later, because browsers scroll to what they focus after they have told of it.
    setTimeout(() => {
      const element = document.activeElement ?? document.body;
      const isCovered = overlaps(element.getBoundingClientRect(), banner.getBoundingClientRect());
      if (!isCovered || element === document.body || host.contains(element)) return;
      // In the body, because padding of a root with a height of its own scrolls nothing.
      room.height = size();
      element.scrollIntoView({ block: 'nearest' });
    });
  };
  observer.observe(banner);
  document.addEventListener('focusin', follow);
  // The visitor may have been quicker than this file.
  follow();
  // Not before: a page that does not scroll would get a scrollbar, and shift by its width.
  if (scrollY) giveRoom();
  else addEventListener('scroll', giveRoom, { once: true, passive: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', follow);
    removeEventListener('scroll', giveRoom);
    room.height = '';
    undo();
  };
}
