import type { Place } from './regime-types.js';

/**
 * A place out of what the site's endpoint answered: `{ country, region }`. A country of null or `""` says
 * that the place is unknown, as some codes do.
 * @throws TypeError for an answer that is none
 */
export function placeOfAnswer(answer: unknown): Place {
  const { country, region } = answer as Pick<Place, 'country' | 'region'>;
  if (!/^(|null|[a-z][a-z\d])$/i.test(String(country))) throw new TypeError('No country');
  return { country: country!, region: region!, source: 'endpoint' };
}
