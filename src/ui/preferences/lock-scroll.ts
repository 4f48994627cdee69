import { overrideRootStyle } from '../override-root-style.js';

/** Keeps the page behind from scrolling, and from moving when its scrollbar goes. Returns the undo. */
export function lockScroll(): () => void {
  const hasScrollbar = innerWidth > document.documentElement.clientWidth;
  const undo = [
    overrideRootStyle('overflow-x', 'hidden'),
    overrideRootStyle('overflow-y', 'hidden'),
    ...(hasScrollbar ? [overrideRootStyle('scrollbar-gutter', 'stable')] : []),
  ];
  return () => {
    for (const step of undo) step();
  };
}
