import type { Place } from './regime-types.js';

/**
 * A place out of what the site's endpoint answered. An answer without a country says that the place is
 * unknown: null.
 * @throws TypeError for an answer that is none
 */
export function placeOfAnswer(answer: unknown): Place | null {
  const { country, region } = (answer ?? '') as Record<string, unknown>;
  if (typeof answer !== 'object' || !answer) throw new TypeError('No place');
  if (!country) return null;
  if (!/^[a-z]{2}$/i.test(String(country))) throw new TypeError('No country code');
  return {
    country: String(country),
    ...(region ? { region: String(region) } : {}),
    source: 'endpoint',
  };
}
