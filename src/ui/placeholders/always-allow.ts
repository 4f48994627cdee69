import type { EmbedRequirement } from '../../core/interface-types.js';
import type { Consent, Service, Settings } from '../../core/types.js';

type Answers = Readonly<Record<string, boolean>>;

/** The service that an embed names, if it names one. */
export const serviceOf = (
  { categories }: Pick<Settings, 'categories'>,
  { service }: EmbedRequirement,
): Service | undefined =>
  categories.flatMap(({ services }) => services).find(({ id }) => id === service);

/**
 * The categories that an embed needs as a whole: all that it names, but that of its service, whose
 * own answer stands in for it.
 */
export const wholeCategories = (
  settings: Pick<Settings, 'categories'>,
  requirement: EmbedRequirement,
): readonly string[] =>
  requirement.categories.filter((id) => id !== serviceOf(settings, requirement)?.category);

/** The decision so far, or a refusal of everything, with what this embed needs granted. */
export function alwaysAllow(
  settings: Pick<Settings, 'categories'>,
  consent: Pick<Consent, 'choices' | 'services'> | null,
  requirement: EmbedRequirement,
): { readonly choices: Answers; readonly services: Answers } {
  const { service } = requirement;
  const granted = wholeCategories(settings, requirement).map((id) => [id, true]);
  return {
    choices: { ...consent?.choices, ...Object.fromEntries(granted) },
    services: { ...consent?.services, ...(service && { [service]: true }) },
  };
}
