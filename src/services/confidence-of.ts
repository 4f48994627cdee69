import type { CatalogueService, Fact } from './types.js';

/**
 * How well an entry is proven. `documented`: the provider or an authority vouches for all that it lists;
 * `partly`: for some of it; `reported`: for none of it, others have seen it.
 */
export type Confidence = 'documented' | 'partly' | 'reported';

const FACTS: readonly Fact[] = ['hosts', 'cookies', 'storage'];

/** How well an entry is proven, from its sources. */
export function confidenceOf(service: CatalogueService): Confidence {
  const listed = FACTS.filter((fact) => service[fact]?.[0]);
  const vouched = service.sources
    .filter(({ by }) => by !== 'community')
    .flatMap(({ facts }) => facts);
  const proven = listed.filter((fact) => vouched.includes(fact));
  if (!proven[0]) return 'reported';
  return proven.length === listed.length ? 'documented' : 'partly';
}
