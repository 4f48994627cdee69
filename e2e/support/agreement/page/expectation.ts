import type { PlannedSite } from './plans.js';

/** What a visitor has said, as a reader of the steps would note it down; null: nothing yet. */
export interface Said {
  /** By category and service; what cannot be told from outside is missing. */
  readonly answers: Readonly<Record<string, boolean>>;
}

type Answers = Readonly<Record<string, boolean>>;

/** The same answer to everything. */
export const everything = ({ categories }: PlannedSite, isGranted: boolean): Said => ({
  answers: Object.fromEntries(
    categories.flatMap(({ id, services }) => [id, ...services].map((name) => [name, isGranted])),
  ),
});

/** What a saved choice means: a category that is not named is denied, a service follows its category. */
export const saved = ({ categories }: PlannedSite, choices: Answers, services: Answers): Said => ({
  answers: Object.fromEntries(
    categories.flatMap(({ id, services: own }) => {
      const isGranted = choices[id] === true;
      return [[id, isGranted], ...own.map((name) => [name, services[name] ?? isGranted])];
    }),
  ),
});
