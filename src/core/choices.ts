import type { Category, Consent, Service, Settings } from './types.js';

type Answers = Readonly<Record<string, boolean>>;
type Categories = Pick<Settings, 'categories'>;

/** The category with this id, if it is configured. */
export const findCategory = ({ categories }: Categories, id: string): Category | undefined =>
  categories.find((category) => category.id === id);

/** The service with this id, if it is configured. */
export const findService = ({ categories }: Categories, id: string): Service | undefined =>
  categories.flatMap(({ services }) => services).find((service) => service.id === id);

/**
 * A whole decision out of what was asked for: an answer for every category, always yes for required
 * ones, and for the services that differ from their category; those of required ones never do.
 */
export function choose(
  { categories }: Categories,
  isGranted: (category: string) => boolean,
  asked: Answers,
): Pick<Consent, 'choices' | 'services'> {
  const choices: Record<string, boolean> = {};
  const services: Record<string, boolean> = {};
  for (const category of categories) {
    const granted = (choices[category.id] = category.required || isGranted(category.id));
    for (const { id } of category.required ? [] : category.services) {
      if (asked[id] === !granted) services[id] = !granted;
    }
  }
  return { choices, services };
}

/**
 * Whether a category, or one of its services, may run. A service's own answer is finer than its
 * category's and stands in for it. What is not configured never may: a misspelt name fails closed.
 */
export function allows(
  settings: Categories,
  consent: Consent | null,
  categoryId: string,
  serviceId?: string | null,
): boolean {
  const category = findCategory(settings, categoryId);
  const isGranted =
    !!category &&
    (category.required || (consent ? consent.choices[categoryId] : category.isOn) === true);
  if (!category || !serviceId) return isGranted;
  const service = findService(settings, serviceId);
  if (!service) return false;
  const answer = consent?.services[serviceId];
  return service.category === categoryId
    ? category.required || (answer ?? isGranted)
    : isGranted && allows(settings, consent, service.category, serviceId);
}

/** Ids of the categories and services whose answer differs between two decisions. */
export const changedIds = (
  settings: Categories,
  before: Consent | null,
  after: Consent | null,
): readonly string[] =>
  settings.categories
    .flatMap(({ id, services }) => [[id], ...services.map((service) => [id, service.id])])
    .filter(
      ([id, service]) =>
        allows(settings, before, id!, service) !== allows(settings, after, id!, service),
    )
    .map((ids) => ids.at(-1)!);
