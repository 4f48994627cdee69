import { adoptStyles } from '../adopt-styles.js';

/** Keeps the page behind from scrolling, and from moving when its scrollbar goes. Returns the undo. */
export function lockScroll(): () => void {
  const hasScrollbar = innerWidth > document.documentElement.clientWidth;
  const gutter = hasScrollbar ? 'stable' : 'auto';
  return adoptStyles(
    document,
    `html{overflow:hidden!important;scrollbar-gutter:${gutter}!important}`,
  );
}
