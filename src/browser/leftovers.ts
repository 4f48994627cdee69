import { allows, findService } from '../core/choices.js';
import { namePattern } from '../core/names.js';
import type { Consent, Settings } from '../core/types.js';
import type { Outbox } from './outbox.js';
import { readCookies } from './page-cookies.js';

/**
 * Whether something may have to go: a cookie or web storage key of a denied service is there, or a
 * service that was granted is not configured any more. Cheap enough for every page view, and vague about
 * what the site keeps; the sweep, which is fetched only then, looks closely.
 */
export function hasLeftovers(settings: Settings, consent: Consent | null, outbox: Outbox): boolean {
  // A line for each name: the patterns are anchored to lines.
  let stored = readCookies().replace(/=.*?(; |$)/g, '\n');
  try {
    stored += [...Object.keys(localStorage), ...Object.keys(sessionStorage)].join('\n');
  } catch {
    // Blocked: there is nothing of anybody's in them.
  }
  try {
    return (
      Object.keys(outbox.read('services') ?? {}).some((id) => !findService(settings, id)) ||
      settings.categories.some(({ id, services }) =>
        services.some(
          (service) =>
            !allows(settings, consent, id, service.id) &&
            [...service.cookies.map(({ name }) => name), ...service.storage].some((pattern) =>
              namePattern(pattern.replace(/^(local|session):/, '')).test(stored),
            ),
        ),
      )
    );
  } catch {
    // A name is no pattern: what is fetched says which.
    return true;
  }
}
