import type { VNode } from 'preact';
import type { PreferencesContext } from '../../core/interface-types.js';
import { listNames } from '../list-names.js';
import { actionButton } from './action-button.js';
import type { Answers } from './answers.js';
import { CategoryEntry } from './category-entry.js';
import { CleanUp } from './clean-up.js';
import { Decision } from './decision.js';
import { findServices, hasManyServices } from './find-services.js';
import { optedOut } from './opted-out.js';
import type { PreferencesWords } from './preferences-words.js';
import { readReport } from './read-report.js';
import { searchField } from './search-field.js';

/** The second layer: a switch per category and service, and what is known of the decision. */
export function Center({
  context,
  words,
  answers,
  query,
  change,
  search,
  close,
}: {
  readonly context: PreferencesContext;
  readonly words: PreferencesWords;
  readonly answers: Answers;
  /** What services are searched for. */
  readonly query: string;
  readonly change: (answers: Answers) => void;
  readonly search: (query: string) => void;
  /** Closes it and stores nothing. */
  readonly close: () => void;
}): VNode {
  const { acceptAll, rejectAll, save, settings, language, $consent } = context;
  const { texts } = words;
  const found = findServices(settings.categories, query);
  const stopped = optedOut(settings, $consent.get());
  let pressed: EventTarget | null;
  return (
    <dialog
      aria-labelledby="assent-center-heading"
      // Said along with its name: what it confirms is why it has opened.
      aria-describedby={stopped[0] && 'assent-opted-out'}
      // Escape ends the search first.
      onCancel={(event) => {
        if (!query) return;
        event.preventDefault();
        search('');
      }}
      // Not when it has been taken away: it is told that it has closed only then.
      onClose={({ currentTarget }) => currentTarget.isConnected && close()}
      // Only what is pressed and let go on the backdrop closes: a selection may end there.
      onMouseDown={({ target }) => (pressed = target)}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget && pressed === currentTarget) close();
      }}
    >
      <div class="assent-scroll">
        <h2 id="assent-center-heading" tabIndex={-1} autofocus>
          {texts.preferencesHeading}
        </h2>
        {stopped[0] && (
          <p id="assent-opted-out">
            <strong>{texts.optedOut}</strong>{' '}
            {listNames(
              stopped.map(({ id }) => words.categories[id]!.title),
              texts,
            )}
          </p>
        )}
        <p>{texts.preferencesText}</p>
        {hasManyServices(settings.categories) &&
          searchField(texts, language, query, found?.length, search)}
        <div role="group" aria-labelledby="assent-center-heading">
          {settings.categories.map((category) => (
            <CategoryEntry
              category={category}
              words={words}
              answers={answers}
              found={found}
              change={change}
            />
          ))}
        </div>
        <Decision context={context} words={words} />
        <CleanUp report={readReport(settings.cookie.name)} texts={texts} />
      </div>
      <div class="assent-footer">
        {actionButton('accept-all', texts.acceptAll, () => acceptAll('preferences'))}
        {actionButton('reject-all', texts.rejectAll, () => rejectAll('preferences'))}
        {actionButton(
          'save',
          texts.save,
          () => save(answers.choices, answers.services, 'preferences'),
          'outline',
        )}
        {actionButton('close', texts.close, close, 'quiet')}
      </div>
    </dialog>
  );
}
