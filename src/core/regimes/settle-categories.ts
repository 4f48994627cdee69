import type { Category, Consent } from '../types.js';
import type { Offer } from './offer-categories.js';

type Answers = Pick<Consent, 'choices' | 'services'> | null;

/** Whether an earlier decision refused a category, or one of its services. */
const hasRefused = (earlier: Answers, { id, services }: Category): boolean =>
  earlier?.choices[id] === false ||
  services.some((service) => earlier?.services[service.id] === false);

/**
 * The categories as this visitor meets them: without the ones that are withheld, and with `isOn` where
 * one runs until it is refused. `denied` are the ids that a signal denies. `earlier` is what the visitor
 * decided once: where that does not answer today's question any more, nobody asks again before
 * something runs, so what was refused stays off.
 */
export function settleCategories(
  categories: readonly Category[],
  offers: Readonly<Record<string, Offer>>,
  denied: readonly string[],
  earlier: Answers,
): readonly Category[] {
  return categories
    .filter(({ id }) => offers[id] !== 'withheld')
    .map((category) => {
      const { id, required } = category;
      const isOn =
        !required && offers[id] === 'on' && !denied.includes(id) && !hasRefused(earlier, category);
      return isOn ? { ...category, isOn } : category;
    });
}

/** What runs while the visitor has not decided, as a decision would say it. */
export const openingAnswers = (categories: readonly Category[]): NonNullable<Answers> => ({
  choices: Object.fromEntries(categories.map(({ id, isOn }) => [id, isOn === true])),
  services: {},
});
