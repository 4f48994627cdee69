import { allows } from '../core/choices.js';
import type { Consent, Settings } from '../core/types.js';
import { readCookies } from './page-cookies.js';

/**
 * Whether anything stored looks like a cookie or key of a denied service: cheap enough for every
 * page view, and vague on purpose. The sweep, which is fetched only then, looks closely.
 */
export function hasLeftovers(settings: Settings, consent: Consent | null): boolean {
  let stored = readCookies();
  try {
    stored += Object.keys({ ...localStorage, ...sessionStorage });
  } catch {
    // Blocked: there is nothing of anybody's in them.
  }
  return settings.categories.some(({ id, services }) =>
    services.some(
      (service) =>
        !allows(settings, consent, id, service.id) &&
        [...service.cookies.map(({ name }) => name), ...service.storage].some((pattern) =>
          stored.includes(pattern.replace(/^(local|session):/, '').split('*')[0]!),
        ),
    ),
  );
}
