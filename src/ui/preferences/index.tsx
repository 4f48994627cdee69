import { render } from 'preact';
import styles from '../../../styles/preferences.css';
import type { PreferencesContext } from '../../core/interface-types.js';
import { completeServices } from '../../services/complete-services.js';
import { readLawTexts } from '../read-law-texts.js';
import { storedAnswers } from './answers.js';
import { Center } from './center.js';
import { lockScroll } from './lock-scroll.js';
import { preferencesWords } from './preferences-words.js';
import { shownWords } from './shown-words.js';

/** Opens the preference center whenever `$view` says so. Returns what ends that. */
export async function open(context: PreferencesContext): Promise<() => void> {
  const { root, settings, $view, $consent, show } = context;
  // All at once.
  const completed = completeServices(context);
  const ofLaw = settings.law && readLawTexts(context);
  const further = await context.further?.catch((error: unknown) => {
    context.report(`locales/${context.language}.more.json failed.`, error);
    return undefined;
  });
  const words = preferencesWords(context, further, await ofLaw);
  await completed;
  // A root of its own: Preact draws here, and the banner beside it is drawn without.
  const container = root.appendChild(document.createElement('div'));
  let answers = storedAnswers(settings.categories, $consent.get());
  let query = '';
  let shut: (() => void) | undefined;

  const leave = () => show($consent.get() ? 'none' : 'banner');
  const draw = () =>
    render(
      <Center
        context={context}
        words={words}
        answers={answers}
        query={query}
        change={change}
        search={search}
        close={leave}
      />,
      container,
    );
  const change = (next: typeof answers) => {
    answers = next;
    draw();
  };
  const search = (next: string) => {
    query = next;
    draw();
  };
  const reset = () => change(storedAnswers(settings.categories, $consent.get()));
  const openDialog = () => {
    query = '';
    reset();
    const dialog = container.querySelector('dialog')!;
    dialog.showModal();
    const unlock = lockScroll();
    Object.assign(context.shown, shownWords(words, context));
    return () => {
      // Before it goes, so that the browser gives the focus back to where it was.
      dialog.close();
      render(null, container);
      unlock();
    };
  };
  const follow = () => {
    if ($view.get() === 'preferences') shut ??= openDialog();
    else {
      shut?.();
      shut = undefined;
    }
  };
  const undo = [$view.listen(follow), $consent.listen(() => shut && reset())];

  context.addStyles(styles);
  follow();
  return () => {
    for (const step of undo) step();
    shut?.();
    container.remove();
  };
}
