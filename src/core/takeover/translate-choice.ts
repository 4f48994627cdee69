import type { Category, Consent, Takeover } from '../types.js';
import type { StoredChoice } from './stored-choice.js';

/** What the built-in categories are usually called elsewhere. */
const usualNames: Readonly<Record<string, readonly string[]>> = {
  functional: ['functionality', 'preferences', 'experience', 'C0003'],
  analytics: ['statistics', 'measurement', 'performance', 'C0002'],
  marketing: [
    'ads',
    'advertising',
    'advertisement',
    'targeting',
    'social',
    'socialmedia',
    'C0004',
    'C0005',
  ],
};

type Names = Readonly<Record<string, string | readonly string[]>>;

/** The other product's names that the site says stand for one of ours. */
const namesFor = (names: Names | undefined, id: string): readonly string[] =>
  Object.keys(names ?? {}).filter((name) => [names![name]].flat().includes(id));

/** Yes only where every answer is yes; undefined where one is missing and none is no. */
const together = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(false) ? false : answers[0] && !answers.includes(undefined) ? true : undefined;

/** An answer by its name: a name that every object has, as `constructor`, is none. */
const answerTo = (
  answers: Readonly<Record<string, boolean>> | undefined,
  name: string,
): boolean | undefined => (typeof answers?.[name] === 'boolean' ? answers[name] : undefined);

/**
 * Says another product's choice in terms of these categories. A category is answered by what the site
 * maps to it, all of it; else by the category of its name or of a usual one; else by its services, where
 * all are answered. What is not answered is left out. Nothing is granted that was not granted there.
 */
export function translateChoice(
  stored: StoredChoice,
  { categories: mapped, services: mappedServices }: Pick<Takeover, 'categories' | 'services'>,
  categories: readonly Category[],
): Pick<Consent, 'choices' | 'services'> {
  const { answers, serviceLists, isYesOnly } = stored;
  const ids = categories.map(({ id }) => id);
  const told = Object.keys(mapped ?? {});
  const isTaken = (name: string) => ids.includes(name) || told.includes(name);
  const choices: Record<string, boolean> = {};
  const services: Record<string, boolean> = {};

  for (const category of categories) {
    const { id, required } = category;
    if (required) {
      choices[id] = true;
      continue;
    }
    const theirs = namesFor(mapped, id);
    const usual = [
      ...(told.includes(id) ? [] : [id]),
      ...(usualNames[id] ?? []).filter((name) => !isTaken(name)),
    ].filter((name) => answerTo(answers, name) !== undefined);
    const names = theirs[0] ? theirs : usual;
    // Who maps a name says that it was asked for.
    const missing = isYesOnly && theirs[0] ? false : undefined;
    const answer = together(names.map((name) => answerTo(answers, name) ?? missing));
    const granted = names.flatMap((name) => serviceLists?.[name] ?? []);
    const answered = category.services.map((service) => {
      const others = namesFor(mappedServices, service.id);
      const asked = others[0] ? others : [service.id];
      return [
        service.id,
        granted[0]
          ? asked.every((name) => granted.includes(name))
          : together(asked.map((name) => answerTo(stored.services, name))),
      ] as const;
    });
    const choice = answer ?? (theirs[0] ? undefined : together(answered.map(([, value]) => value)));
    if (choice === undefined) continue;
    choices[id] = choice;
    for (const [service, value] of answered) {
      if (value === !choice) services[service] = value;
    }
  }
  return { choices, services };
}
