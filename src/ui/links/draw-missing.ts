import styles from '../../../styles/links.css';
import type { LinksContext } from '../../core/interface-types.js';
import type { DueLink } from '../../core/regimes/regime-types.js';
import english from '../../locales/en-links.js';
import englishName from '../../locales/en-trigger.js';
import { openShadow } from '../open-shadow.js';
import { readLawTexts } from '../read-law-texts.js';

/**
 * Draws the links that the page has not at its end, and takes them away when it gets its own, until the
 * signal is aborted.
 */
export async function drawMissing(
  context: LinksContext,
  due: readonly DueLink[],
  signal: AbortSignal,
): Promise<void> {
  const { settings, locale } = context;
  const translated = await readLawTexts(context);
  const texts = { ...english, ...englishName, ...locale, ...translated, ...settings.texts };
  const root = openShadow(context, 'assent-links', styles, signal);
  const { host } = root;
  const nav = root.appendChild(document.createElement('nav'));
  nav.ariaLabel = texts.preferencesHeading;
  // The floating button would lie on them.
  nav.className = settings.ui?.trigger ? 'beside' : '';
  const buttons = due.map((link) => {
    const button = nav.appendChild(document.createElement('button'));
    button.dataset['assent'] = link;
    button.textContent = link === 'do-not-sell' ? texts.doNotSell : texts.limitSensitive;
    return button;
  });

  const follow = () => {
    for (const button of buttons) {
      // Ours are in the shadow, where nobody finds them from here.
      button.hidden = !!document.querySelector(`[data-assent=${button.dataset['assent']}]`);
    }
    // Not `document.body`: an image of that name would shadow it.
    const body = document.querySelector('body');
    if (buttons.every(({ hidden }) => hidden)) host.remove();
    else if (body && !host.isConnected) {
      // A page cache restores the body with a copy, which is empty.
      body.querySelector('#assent-links')?.remove();
      body.append(host);
    }
  };
  const observer = new MutationObserver(follow);
  const begin = () => {
    if (signal.aborted) return;
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-assent'],
    });
    follow();
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  // The page's end is where its parser has come to, and so may its own links be.
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', begin, { signal });
  else begin();
}
