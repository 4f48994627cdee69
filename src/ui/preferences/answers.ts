import type { Category, Consent } from '../../core/types.js';

/** What the switches say: an answer for every category and for every service. */
export interface Answers {
  readonly choices: Readonly<Record<string, boolean>>;
  readonly services: Readonly<Record<string, boolean>>;
}

/** The stored answers; while undecided only what is required is on, and what the law lets run. */
export function storedAnswers(categories: readonly Category[], consent: Consent | null): Answers {
  const answerOf = ({ id, required, isOn }: Category) =>
    required || (consent ? consent.choices[id] : isOn) === true;
  return {
    choices: Object.fromEntries(categories.map((category) => [category.id, answerOf(category)])),
    services: Object.fromEntries(
      categories.flatMap((category) =>
        category.services.map(({ id }) => [id, consent?.services[id] ?? answerOf(category)]),
      ),
    ),
  };
}

/** Answers for a category and with it for all of its services. */
export const answerCategory = (
  { choices, services }: Answers,
  category: Category,
  isGranted: boolean,
): Answers => ({
  choices: { ...choices, [category.id]: isGranted },
  services: {
    ...services,
    ...Object.fromEntries(category.services.map(({ id }) => [id, isGranted])),
  },
});

/** Answers for one service. A category follows its services as soon as they agree. */
export function answerService(
  { choices, services }: Answers,
  category: Category,
  serviceId: string,
  isGranted: boolean,
): Answers {
  const answers = { choices, services: { ...services, [serviceId]: isGranted } };
  return category.services.every(({ id }) => answers.services[id] === isGranted)
    ? answerCategory(answers, category, isGranted)
    : answers;
}

/** How many of a category's services are on. */
export const countGranted = ({ services }: Answers, category: Category): number =>
  category.services.filter(({ id }) => services[id]).length;

/** Whether some of a category's services are on and others are off. */
export function isMixed(answers: Answers, category: Category): boolean {
  const granted = countGranted(answers, category);
  return granted > 0 && granted < category.services.length;
}
