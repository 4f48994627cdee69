import type { VNode } from 'preact';
import type { PreferencesContext } from '../../core/interface-types.js';
import { listNames } from '../list-names.js';
import { readHistory } from './read-history.js';
import type { PreferencesWords } from './preferences-words.js';

/** What the visitor decided before, as far as this browser keeps receipts of it; opens on demand. */
export function History({
  context: { settings, language, receipts },
  words: { texts, categories },
}: {
  readonly context: PreferencesContext;
  readonly words: PreferencesWords;
}): VNode | null {
  const decisions = readHistory(settings.cookie.name, receipts.last);
  if (!decisions[0]) return null;
  const services = settings.categories.flatMap((category) => category.services);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const named = (label: string, ids: readonly string[]) => {
    // What is not configured any more has its id left.
    const names = ids.map(
      (id) => categories[id]?.title ?? services.find((service) => service.id === id)?.name ?? id,
    );
    return (
      names[0] && (
        <dl>
          <dt>{label}</dt>
          <dd>{listNames(names, texts)}</dd>
        </dl>
      )
    );
  };
  return (
    <details>
      <summary>
        {texts.history} <span>{decisions.length}</span>
      </summary>
      <ol role="list">
        {decisions.map(({ decidedAt, allowed, denied }) => (
          <li>
            <span>{dates.format(new Date(decidedAt))}</span>
            {named(texts.allowed, allowed)}
            {named(texts.denied, denied)}
          </li>
        ))}
      </ol>
    </details>
  );
}
