import { dueCategories } from '../../core/regimes/due-categories.js';
import type { DueLink } from '../../core/regimes/regime-types.js';
import type { Category, Consent, Settings } from '../../core/types.js';
import { storedAnswers } from './answers.js';

/**
 * The categories that the visitor, or a signal, has opted out of: all that are sold, all that are
 * sensitive where the law has a link for them, or none. What is only asked for first is not among them.
 */
export function optedOut(
  { law, categories }: Pick<Settings, 'law' | 'categories'>,
  consent: Consent | null,
): readonly Category[] {
  if (!law || !consent) return [];
  const { choices, services } = storedAnswers(categories, consent);
  const isOff = (category: Category) =>
    !choices[category.id] && category.services.every(({ id }) => !services[id]);
  const stopped = (link: DueLink) => {
    const due = dueCategories(categories, link);
    return due.every(isOff) ? due : [];
  };
  return [
    ...new Set([
      ...(law.regime !== 'opt-in' || law.links.includes('do-not-sell')
        ? stopped('do-not-sell')
        : []),
      ...(law.links.includes('limit-sensitive') ? stopped('limit-sensitive') : []),
    ]),
  ];
}
