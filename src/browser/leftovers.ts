import { allows } from '../core/choices.js';
import type { Consent, Service, Settings } from '../core/types.js';
import { readCookies } from './page-cookies.js';

/**
 * Whether a cookie or web storage key looks like one of a denied service: cheap enough for every page
 * view, and vague on purpose. The sweep, which is fetched only then, looks closely. A service that is
 * not configured any more counts as denied.
 */
export function hasLeftovers(
  services: readonly Service[],
  settings: Settings,
  consent: Consent | null,
): boolean {
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
  return services.some(
    ({ category, id, cookies, storage }) =>
      !allows(settings, consent, category, id) &&
      [...cookies.map(({ name }) => name), ...storage].some((pattern) =>
        isStored(pattern.replace(/^(local|session):/, '')),
      ),
  );
}
