import { allows } from './choices.js';
import { namePattern } from './names.js';
import type { Consent, Settings, StoredItem } from './types.js';

/** What to do with the names of one kind of storage. */
export interface SortedNames {
  readonly remove: readonly StoredItem[];
  readonly keep: readonly StoredItem[];
}

/**
 * Sorts stored names by the declarations: those of denied services go, unless an allowed service
 * declares them too or the site keeps them. Names that nobody declares are none of our business.
 */
export function sortNames(
  kind: StoredItem['kind'],
  names: readonly string[],
  settings: Settings,
  consent: Consent | null,
): SortedNames {
  const declared = settings.categories.flatMap((category) =>
    category.services.flatMap((service) => {
      const isAllowed = allows(settings, consent, category.id, service.id);
      const patterns =
        kind === 'cookie'
          ? service.cookies.map(({ name }) => name)
          : service.storage
              .filter((entry) => entry.startsWith(`${kind}:`))
              .map((entry) => entry.slice(kind.length + 1));
      return patterns.map((pattern) => ({ pattern: namePattern(pattern), isAllowed }));
    }),
  );
  const own = settings.cookie.name;
  const items = names
    .filter((name) => {
      // A broad pattern of a service must not take the decision itself or its receipts along.
      if (name === own || name.startsWith(`${own}:`)) return false;
      const matching = declared.filter(({ pattern }) => pattern.test(name));
      return matching[0] && !matching.some(({ isAllowed }) => isAllowed);
    })
    .map((name): StoredItem => ({ kind, name }));
  const kept = settings.clear?.keep?.map(namePattern) ?? [];
  const isKept = ({ name }: StoredItem) => kept.some((pattern) => pattern.test(name));
  return { remove: items.filter((item) => !isKept(item)), keep: items.filter(isKept) };
}
