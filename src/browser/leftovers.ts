import { allows, findService } from '../core/choices.js';
import type { Consent, Settings } from '../core/types.js';
import type { Outbox } from './outbox.js';
import { readCookies } from './page-cookies.js';

/**
 * Whether something may have to go: what looks like a cookie or web storage key of a denied service is
 * there, or a service that was granted is not configured any more. Cheap enough for every page view, and
 * vague on purpose; the sweep, which is fetched only then, looks closely.
 */
export function hasLeftovers(settings: Settings, consent: Consent | null, outbox: Outbox): boolean {
  // A line for each name.
  let stored = `\n${readCookies().replace(/=.*?(; |$)/g, '\n')}`;
  try {
    stored += `${Object.keys({ ...localStorage, ...sessionStorage }).join('\n')}\n`;
  } catch {
    // Blocked: there is nothing of anybody's in them.
  }
  const isStored = (pattern: string) =>
    pattern[0] === '/'
      ? new RegExp(pattern.slice(1, -1), 'm').test(stored)
      : stored.includes(`\n${pattern}\n`.split('*')[0]!);
  return (
    Object.keys(outbox.read('services') ?? {}).some((id) => !findService(settings, id)) ||
    settings.categories.some(({ id, services }) =>
      services.some(
        (service) =>
          !allows(settings, consent, id, service.id) &&
          [...service.cookies.map(({ name }) => name), ...service.storage].some((pattern) =>
            isStored(pattern.replace(/^(local|session):/, '')),
          ),
      ),
    )
  );
}
