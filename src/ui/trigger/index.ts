import type { InterfacePart, TriggerContext } from '../../core/interface-types.js';
import english from '../../locales/en-trigger.js';

/** Draws the floating button that opens the preference center. */
export function open(context: TriggerContext): InterfacePart {
  const button = document.createElement('button');
  const say = ({ locale }: Pick<TriggerContext, 'locale'>) => {
    button.textContent = { ...english, ...locale, ...context.settings.texts }.preferencesHeading;
  };
  button.addEventListener('click', () => context.show('preferences'));
  say(context);
  document.body.append(button);
  return { hold() {}, stop: () => button.remove() };
}
