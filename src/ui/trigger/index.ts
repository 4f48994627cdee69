import styles from '../../../styles/trigger.css';
import type { InterfacePart, TriggerContext } from '../../core/interface-types.js';
import english from '../../locales/en-trigger.js';
import { directionOf } from '../direction.js';
import { keepAside } from './keep-aside.js';
import { keepInPage } from './keep-in-page.js';

/** Draws the floating button that opens the preference center; it goes while anything else is open. */
export function open(context: TriggerContext): InterfacePart {
  const { settings, language, locale, $view, show } = context;
  const { theme = 'auto', colors, triggerPosition = 'bottom-start' } = settings.ui ?? {};
  const stopping = new AbortController();
  const { signal } = stopping;
  const undo = (step: () => void) => signal.addEventListener('abort', step);
  const host = document.createElement('div');
  const sheet = new CSSStyleSheet();
  const button = document.createElement('button');
  let wasPressed = false;

  const follow = () => {
    button.hidden = $view.get() !== 'none';
    if (button.hidden || !wasPressed) return;
    wasPressed = false;
    // The dialog that it opened could not give the focus back to what was hidden.
    setTimeout(() => button.focus());
  };
  host.id = 'assent-trigger';
  host.lang = language;
  host.dir = directionOf(language);
  // A name for everyone: who points at it sees it too.
  button.title = { ...english, ...locale, ...settings.texts }.preferencesHeading;
  host.dataset['theme'] = theme;
  button.className = triggerPosition;
  button.onclick = () => {
    wasPressed = true;
    show('preferences');
  };
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  sheet.replaceSync(styles);
  root.append(button);
  follow();
  undo($view.listen(follow));
  keepInPage(host, signal);
  keepAside(button, host, signal);
  if (colors || theme === 'contrast') {
    context
      .load('looks')
      .then(({ colour }) => signal.aborted || undo(colour(context)))
      .catch((error: unknown) => context.report('assent-looks.js failed.', error));
  }
  return { stop: () => stopping.abort() };
}
