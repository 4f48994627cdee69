import { allows } from '../core/choices.js';
import { namePattern } from '../core/names.js';
import type { Consent, Settings } from '../core/types.js';
import { readCookies } from './page-cookies.js';

/**
 * Whether a cookie or web storage key of a denied service is there: cheap enough for every page view,
 * and vague about what the site keeps. The sweep, which is fetched only then, looks closely.
 */
export function hasLeftovers(settings: Settings, consent: Consent | null): boolean {
  // A line for each name: the patterns are anchored to lines.
  let stored = readCookies().replace(/=.*?(; |$)/g, '\n');
  try {
    stored += Object.keys({ ...localStorage, ...sessionStorage }).join('\n');
  } catch {
    // Blocked: there is nothing of anybody's in them.
  }
  return settings.categories.some(({ id, services }) =>
    services.some(
      (service) =>
        !allows(settings, consent, id, service.id) &&
        [...service.cookies.map(({ name }) => name), ...service.storage].some((pattern) =>
          namePattern(pattern.replace(/^(local|session):/, '')).test(stored),
        ),
    ),
  );
}
