import styles from '../../../styles/trigger.css';
import type { LastingPart, TriggerContext } from '../../core/interface-types.js';
import english from '../../locales/en-trigger.js';
import { adoptStyles } from '../adopt-styles.js';
import { directionOf } from '../direction.js';
import { drawIcon } from './draw-icon.js';
import { keepAside } from './keep-aside.js';
import { keepInPage } from './keep-in-page.js';

/** Draws the floating button that opens the preference center; it goes while anything else is open. */
export function open(context: TriggerContext): LastingPart {
  const { settings, $view, show } = context;
  const { theme = 'auto', colors, triggerPosition = 'bottom-start' } = settings.ui ?? {};
  const stopping = new AbortController();
  const { signal } = stopping;
  const undo = (step: () => void) => signal.addEventListener('abort', step);
  const host = document.createElement('div');
  const button = document.createElement('button');
  let wasPressed = false;

  const speak: LastingPart['speak'] = ({ language, locale }) => {
    host.lang = language;
    host.dir = directionOf(language);
    // A name for everyone: who points at it sees it too.
    button.title = {
      ...english,
      ...locale,
      ...settings.texts,
    }.preferencesHeading;
  };
  const follow = () => {
    button.hidden = $view.get() !== 'none';
    if (button.hidden || !wasPressed) return;
    wasPressed = false;
    // The dialog that it opened could not give the focus back to what was hidden.
    setTimeout(() => button.focus());
  };
  host.id = 'assent-trigger';
  host.dataset['theme'] = theme;
  button.className = triggerPosition;
  button.onclick = () => {
    wasPressed = true;
    show('preferences');
  };
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, styles);
  root.append(button);
  button.append(drawIcon());
  speak(context);
  follow();
  undo($view.listen(follow));
  keepInPage(host, signal);
  keepAside(button, host, signal);
  if (colors || theme === 'contrast' || matchMedia('(prefers-contrast:more)').matches) {
    context.load('looks').then(
      ({ colour }) => !signal.aborted && undo(colour(context)),
      (error: unknown) => context.report('assent-looks.js failed.', error),
    );
  }
  return { hold() {}, speak, stop: () => stopping.abort() };
}
