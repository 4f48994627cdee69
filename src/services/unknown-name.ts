import { nearestNames } from './nearest-names.js';

/**
 * What is wrong with a name that the catalogue does not know, and the fix: `"yotube" is unknown. Did you
 * mean "youtube"?`
 * @param known The names of the catalogue.
 */
export function unknownName(name: string, known: readonly string[]): string {
  const meant = nearestNames(name, known).map((near) => JSON.stringify(near));
  const fix = meant[0]
    ? `Did you mean ${meant.join(' or ')}?`
    : 'Describe it: {"id": …, "hosts": […], "cookies": […]}.';
  return `${JSON.stringify(name)} is unknown. ${fix}`;
}
