import styles from '../../../styles/trigger.css';
import type { Settings } from '../../core/types.js';
import { adoptStyles } from '../adopt-styles.js';
import { directionOf } from '../direction.js';

/** The element that the floating button lives in. */
export interface TriggerHost {
  readonly element: HTMLElement;
  /** The element, or its shadow root when the site wants the interface isolated. */
  readonly root: HTMLElement | ShadowRoot;
  speak(language: string): void;
  stop(): void;
}

/** Makes `<div id="assent-trigger">`, and puts it into the page again when that has swapped its body. */
export function openTriggerHost({ ui = {} }: Pick<Settings, 'ui'>): TriggerHost {
  const { isolate, theme = 'auto', triggerPosition = 'bottom-start' } = ui;
  const element = Object.assign(document.createElement('div'), { id: 'assent-trigger' });
  element.dataset['theme'] = theme;
  element.dataset['position'] = triggerPosition;
  const root = isolate ? element.attachShadow({ mode: 'open' }) : element;
  // One sheet for both; the tokens are written for the banner's element.
  const css = styles.replace(
    /#assent(?:-trigger)?((\[.*?])*)/g,
    isolate ? ':host(#assent-trigger$1)' : '#assent-trigger$1',
  );
  const unstyle = adoptStyles(isolate ? (root as ShadowRoot) : document, css);

  const place = () => {
    // Not `document.body`: an image of that name would shadow it.
    const body = document.querySelector('body');
    if (!body || element.isConnected) return;
    // A page cache restores the body with a copy of the element, which nothing listens to.
    body.querySelector('#assent-trigger')?.remove();
    body.append(element);
    observer.observe(body, { childList: true });
  };
  const observer = new MutationObserver(place);
  observer.observe(document.documentElement, { childList: true });
  place();
  return {
    element,
    root,
    speak(language) {
      element.lang = language;
      element.dir = directionOf(language);
    },
    stop() {
      observer.disconnect();
      element.remove();
      unstyle();
    },
  };
}
