import { findService } from './choices.js';
import { namePattern } from './names.js';
import { answeredServices, isReachable } from './stored-names.js';
import type { Consent, Service, Settings } from './types.js';

/** What the services that were granted declared, by id: what is left of them when a site drops one. */
export type GrantedServices = Readonly<
  Record<string, { readonly cookies: readonly string[]; readonly storage: readonly string[] }>
>;

/** Writes down what the granted services declare; services that store nothing are left out. */
export const grantedServices = (
  settings: Settings,
  consent: Consent | null,
  host: string,
): GrantedServices =>
  Object.fromEntries(
    answeredServices(settings, consent)
      .filter(({ service, isAllowed }) => isAllowed && !isRequired(settings, service))
      .map(({ service: { id, cookies, storage } }): [string, GrantedServices[string]] => [
        id,
        {
          cookies: cookies.filter((cookie) => isReachable(cookie, host)).map(({ name }) => name),
          storage,
        },
      ])
      .filter(([, { cookies, storage }]) => cookies[0] ?? storage[0]),
  );

const isRequired = ({ categories }: Settings, { category }: Service): boolean =>
  categories.some(({ id, required }) => id === category && required);

/** Strings that are patterns: what was written down may have been broken by somebody. */
const patterns = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : []).filter((name) => {
    try {
      return typeof name === 'string' && !!namePattern(name.replace(/^\w+:/, ''));
    } catch {
      return false;
    }
  });

/**
 * The settings with the services that were granted once and are not configured any more, in a category
 * that nobody can grant: what they declared goes. `granted` comes out of storage and may be anything.
 */
export function withDropped(settings: Settings, granted: unknown): Settings {
  const services = Object.entries(Object(granted) as Partial<GrantedServices>)
    .filter(([id]) => !findService(settings, id))
    .map(([id, entry]): Service => ({
      id,
      name: id,
      category: '',
      cookies: patterns(entry?.cookies).map((name) => ({ name })),
      storage: patterns(entry?.storage),
    }));
  return {
    ...settings,
    categories: [...settings.categories, { id: '', required: false, services }],
  };
}
