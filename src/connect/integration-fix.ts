import { nearestNames } from '../services/nearest-names.js';
import { integrationIds } from './integration-ids.js';

/** What to write instead of a name that is not an integration's; undefined for one that is. */
export function integrationFix(id: string): string | undefined {
  const names: readonly string[] = integrationIds;
  if (names.includes(id)) return undefined;
  const near = nearestNames(id, names);
  const quoted = (near[0] ? near : names).map((name) => `"${name}"`);
  return `"${id}" is not an integration. Write ${quoted.join(' or ')}.`;
}
