import type { Assent } from '../core/types.js';

/**
 * Calls back with the `window.assent` of the page's script tag: at once if it is there, else when it has
 * started. Returns what stops waiting for it.
 */
export function pageAssent(found: (assent: Assent) => void): () => void {
  const look = () => {
    const { assent } = window as { assent?: Partial<Assent> };
    // An element with that id is no handle.
    if (!assent?.allows) return;
    stop();
    found(assent as Assent);
  };
  const stop = () => document.removeEventListener('assent:ready', look);
  document.addEventListener('assent:ready', look);
  look();
  return stop;
}
