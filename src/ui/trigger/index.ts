import type { LastingPart, TriggerContext } from '../../core/interface-types.js';
import english from '../../locales/en-trigger.js';
import { drawIcon } from './draw-icon.js';
import { keepAside } from './keep-aside.js';
import { openTriggerHost } from './trigger-host.js';

/** Draws the floating button that opens the preference center; it goes while anything else is open. */
export function open(context: TriggerContext): LastingPart {
  const { settings, $view, show } = context;
  const { theme = 'auto', colors } = settings.ui ?? {};
  const button = document.createElement('button');
  let wasPressed = false;
  let isStopped = false;

  const say = ({ language, locale }: Pick<TriggerContext, 'language' | 'locale'>) => {
    const name = { ...english, ...locale, ...settings.texts }.preferencesHeading;
    host.speak(language);
    button.title = name;
    button.setAttribute('aria-label', name);
  };
  const follow = () => {
    const isAlone = $view.get() === 'none';
    host.element.hidden = !isAlone;
    if (!isAlone || !wasPressed) return;
    wasPressed = false;
    // The dialog that it opened could not give the focus back to what was hidden.
    setTimeout(() => button.focus({ preventScroll: true }));
  };
  const host = openTriggerHost(settings);
  button.type = 'button';
  button.append(drawIcon());
  button.addEventListener('click', () => {
    wasPressed = true;
    show('preferences');
  });
  say(context);
  follow();
  host.root.append(button);
  const undo = [$view.listen(follow), keepAside(button), host.stop];
  if (colors || theme === 'contrast' || matchMedia('(prefers-contrast:more)').matches) {
    context.load('looks').then(
      ({ colour }) => !isStopped && undo.push(colour(context)),
      (error: unknown) => context.report('assent-looks.js failed.', error),
    );
  }
  return {
    hold() {},
    speak: say,
    stop() {
      isStopped = true;
      for (const step of undo) step();
    },
  };
}
