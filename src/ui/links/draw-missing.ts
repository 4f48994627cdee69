import styles from '../../../styles/links.css';
import type { LinksContext } from '../../core/interface-types.js';
import type { DueLink } from '../../core/regimes/regime-types.js';
import english from '../../locales/en-links.js';
import englishName from '../../locales/en-trigger.js';
import { openShadow } from '../open-shadow.js';
import { readLawTexts } from '../read-law-texts.js';

/**
 * At the page's end, draws the links that the page has not, and takes them away when it gets its own, until the
 * signal is aborted.
 */
export async function drawMissing(
  context: LinksContext,
  due: readonly DueLink[],
  signal: AbortSignal,
): Promise<void> {
  const { settings, locale } = context;
  const translated = await readLawTexts(context);
  if (signal.aborted) return;
  const texts = { ...english, ...englishName, ...locale, ...translated, ...settings.texts };
  const root = openShadow(context, 'assent-links', styles, signal);
  const { host } = root;
  const nav = root.appendChild(document.createElement('nav'));
  nav.ariaLabel = texts.preferencesHeading;
  // The floating button would lie on them.
  if (settings.ui?.trigger) nav.className = 'beside';
  const buttons = due.map((link) => {
    const button = nav.appendChild(document.createElement('button'));
    button.dataset['assent'] = link;
    button.textContent = link === 'do-not-sell' ? texts.doNotSell : texts.limitSensitive;
    return button;
  });

  const follow = () => {
    // The page's end is where its parser has come to, and so may its own links be.
    if (document.readyState === 'loading') return;
    for (const button of buttons) {
      // Ours are in the shadow, where nobody finds them from here.
      button.hidden = !!document.querySelector(`[data-assent=${button.dataset['assent']}]`);
    }
    const drawn = buttons.filter(({ hidden }) => !hidden);
    if (!drawn[0]) return host.remove();
    // Not `document.body`: an image of that name would shadow it.
    const body = document.querySelector('body');
    if (!body || host.isConnected) return;
    // A page cache restores the body with a copy, which is empty.
    body.querySelector('#assent-links')?.remove();
    body.append(host);
    context.shown['links'] = drawn.map(({ textContent }) => textContent).join('\n');
  };
  const observer = new MutationObserver(follow);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('readystatechange', follow, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  follow();
}
