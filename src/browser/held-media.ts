import { trustScriptUrl } from './script-url.js';

/**
 * Lets an iframe, img, video, audio, embed, object or link load: its `data-src` becomes its `src`,
 * and so on. Or takes that back, so that a withdrawn embed stops.
 */
export function setMedia(element: HTMLElement, isLoaded: boolean): void {
  for (const name of ['data', 'src', 'href', 'srcset', 'poster']) {
    const address = element.dataset[name];
    if (!address) continue;
    // Trusted Types count `embed` and `object` as scripts; nothing else that is held begins so.
    const isPlugin = /^[EO]/.test(element.tagName);
    if (isLoaded) element.setAttribute(name, isPlugin ? trustScriptUrl(address) : address);
    else element.removeAttribute(name);
  }
  // A video looks at its sources when it is told to, not when one gets an address.
  for (const media of [element, element.parentElement] as Partial<HTMLMediaElement | null>[]) {
    media?.load?.();
  }
}
