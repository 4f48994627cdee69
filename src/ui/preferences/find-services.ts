import type { Category, Service } from '../../core/types.js';

/** From how many services on they can be searched. */
const MANY = 11;

/** Whether there are so many services that finding one takes a search. */
export const hasManyServices = (categories: readonly Category[]): boolean =>
  categories.flatMap(({ services }) => services).length >= MANY;

// “Café” is found by “cafe”, and the other way round.
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The services that a search finds: by name, provider or purpose, each word of the query in any of
 * them. Null while nothing is searched.
 */
export function findServices(
  categories: readonly Category[],
  query: string,
): readonly Service[] | null {
  const words = plain(query).match(/\S+/g);
  return (
    words &&
    categories
      .flatMap(({ services }) => services)
      .filter(({ name, provider, purpose }) => {
        const text = plain([name, provider, purpose].join(' '));
        return words.every((word) => text.includes(word));
      })
  );
}
