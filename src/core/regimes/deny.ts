import type { Consent } from '../types.js';
import type { RegulatedCategory } from './regime-types.js';

type Answers = Pick<Consent, 'choices' | 'services'>;

/** Answers with some categories denied, by their ids, and all the services of these with them. */
export function deny<Decided extends Answers>(
  answers: Decided,
  denied: readonly string[],
  categories: readonly RegulatedCategory[],
): Decided {
  const refused = categories.filter(({ id }) => denied.includes(id));
  const choices = { ...answers.choices };
  const services = { ...answers.services };
  for (const { id, services: own } of refused) {
    choices[id] = false;
    for (const service of own ?? []) delete services[service.id];
  }
  return { ...answers, choices, services };
}
