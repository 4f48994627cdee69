import styles from '../../../styles/trigger.css';
import type { InterfacePart, TriggerContext } from '../../core/interface-types.js';
import english from '../../locales/en-trigger.js';
import { openShadow } from '../open-shadow.js';
import { keepAside } from './keep-aside.js';
import { keepInPage } from './keep-in-page.js';

/** Draws the floating button that opens the preference center; it goes while anything else is open. */
export function open(context: TriggerContext): InterfacePart {
  const { settings, locale, $view, show } = context;
  const stopping = new AbortController();
  const { signal } = stopping;
  const root = openShadow(context, 'assent-trigger', styles, signal);
  const button = document.createElement('button');
  let wasPressed = false;

  const follow = () => {
    button.hidden = $view.get() !== 'none';
    if (button.hidden || !wasPressed) return;
    wasPressed = false;
    // The dialog that it opened could not give the focus back to what was hidden.
    setTimeout(() => button.focus());
  };
  // A name for everyone: who points at it sees it too.
  button.title = { ...english, ...locale, ...settings.texts }.preferencesHeading;
  button.className = settings.ui?.triggerPosition ?? 'bottom-start';
  button.onclick = () => {
    wasPressed = true;
    show('preferences');
  };
  root.append(button);
  follow();
  signal.addEventListener('abort', $view.listen(follow));
  keepInPage(root.host, signal);
  keepAside(button, root.host, signal);
  return { stop: () => stopping.abort() };
}
