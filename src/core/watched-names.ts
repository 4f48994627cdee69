import { namePattern } from './names.js';
import { answeredServices } from './stored-names.js';
import type { Consent, Settings } from './types.js';

/**
 * A regular expression, for a text with a line for each name, that finds cookies and web storage keys of
 * denied services. It finds nothing where none is denied.
 */
export function watchedNames(settings: Settings, consent: Consent | null): string {
  const patterns = answeredServices(settings, consent)
    .filter(({ isAllowed }) => !isAllowed)
    .flatMap(({ service: { cookies, storage } }) => [
      ...cookies.map(({ name }) => name),
      ...storage.flatMap((entry) => /^(?:local|session):(.*)/.exec(entry)?.[1] ?? []),
    ]);
  // What stands after the end of a line is nothing.
  const names = patterns.map((pattern) => namePattern(pattern).source).join('|') || '$.';
  try {
    return new RegExp(names, 'm').source;
  } catch {
    // Patterns of a site's own that do not go together, such as two groups of one name: look each time.
    return '';
  }
}
