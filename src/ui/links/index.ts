import type { InterfacePart, LinksContext } from '../../core/interface-types.js';
import { dueCategories } from '../../core/regimes/due-categories.js';
import type { DueLink } from '../../core/regimes/regime-types.js';
import { answerCategory, storedAnswers } from '../preferences/answers.js';
import { drawMissing } from './draw-missing.js';

/** Makes the page's own links that the law wants work, and draws those that it has not. */
export function open(context: LinksContext): InterfacePart {
  const { settings, $consent, save, show } = context;
  const due = settings.law?.links ?? [];
  const stopping = new AbortController();
  const { signal } = stopping;

  const optOut = (link: DueLink) => {
    const stopped = dueCategories(settings.categories, link);
    const { choices, services } = stopped.reduce(
      (answers, category) => answerCategory(answers, category, false),
      storedAnswers(settings.categories, $consent.get()),
    );
    if (stopped[0]) save(choices, services, 'preferences');
    // It confirms what was asked for.
    show('preferences');
  };
  const click = (event: MouseEvent) => {
    const [target] = event.composedPath() as unknown as readonly Element[];
    const link = target?.closest?.<HTMLElement>('[data-assent]')?.dataset['assent'] as DueLink;
    if (!due.includes(link)) return;
    event.preventDefault();
    optOut(link);
  };
  // Before the page's own listeners, none of which may keep a visitor from it.
  document.addEventListener('click', click, { capture: true, signal });
  void drawMissing(context, due, signal);
  return { stop: () => stopping.abort() };
}
