import type { InterfaceContext } from '../core/interface-types.js';
import { adoptStyles } from './adopt-styles.js';
import { directionOf } from './direction.js';

/** The element that the interface lives in. */
export interface Host {
  readonly element: HTMLElement;
  /** The element, or its shadow root when the site wants the interface isolated. */
  readonly root: HTMLElement | ShadowRoot;
  /** Adopts a style sheet's text where the interface lives. */
  addStyles(css: string): void;
  /** Puts the element at the page's end, or start if it is to be on top, as soon as there is a body. */
  place(): void;
  /** Takes the element and its styles off the page. */
  remove(): void;
}

/**
 * Makes `<div id="assent">`. `placed` is called each time it has come into the page: the first time,
 * and whenever the page has swapped its body for another one.
 */
export function openHost(
  { settings, language }: Pick<InterfaceContext, 'settings' | 'language'>,
  placed: () => void,
): Host {
  const { isolate, theme = 'auto', position } = settings.ui ?? {};
  const element = Object.assign(document.createElement('div'), {
    id: 'assent',
    lang: language,
    dir: directionOf(language),
  });
  element.dataset['theme'] = theme;
  const root = isolate ? element.attachShadow({ mode: 'open' }) : element;
  const scope = isolate ? (root as ShadowRoot) : document;
  const undo: (() => void)[] = [];

  const place = () => {
    // Not `document.body`: an image of that name would shadow it.
    const body = document.querySelector('body');
    if (!body || element.isConnected) return;
    // A page cache restores the body with a copy of the element, which nothing listens to.
    body.querySelector('#assent[data-theme]')?.remove();
    body[position?.startsWith('top') ? 'prepend' : 'append'](element);
    observer.observe(body, { childList: true });
    placed();
  };
  const observer = new MutationObserver(place);

  return {
    element,
    root,
    addStyles(css) {
      // One sheet for both: `:host(#assent)` is to the shadow root what `#assent` is to the page. There it
      // is said twice, because a page's `body#home.shop button` weighs more than one id.
      const own = css.replace(/#assent(\[.*?])?/g, isolate ? ':host(#assent$1)' : '$&$&');
      undo.push(adoptStyles(scope, own));
    },
    place() {
      observer.observe(document.documentElement, { childList: true });
      place();
    },
    remove() {
      observer.disconnect();
      element.remove();
      for (const step of undo) step();
    },
  };
}
