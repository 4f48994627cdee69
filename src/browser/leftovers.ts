import type { Consent, Settings } from '../core/types.js';
import type { Outbox } from './outbox.js';
import { readCookies } from './page-cookies.js';

/**
 * What the last sweep left word of, so that a page view needs no look at the services: what it swept by,
 * and a regular expression for the names of what is denied, in a text with a line for each name.
 */
export type Watched = readonly [by: string, names: string];

/** Changes whenever something else may have to go; with words too, which costs one more look and fewer bytes. */
export const sweptBy = ({ categories }: Settings, consent: Consent): string =>
  JSON.stringify([consent.decidedAt, categories]);

/**
 * Whether something may have to go: a cookie or web storage key of a denied service is there, or nobody
 * has swept yet by today's configuration and decision. Cheap enough for every page view; the sweep, which
 * is fetched only then, looks closely.
 */
export function hasLeftovers(settings: Settings, consent: Consent | null, outbox: Outbox): boolean {
  // Who has not decided is asked, and the sweep comes with that.
  if (!consent) return false;
  const [by, names] = (outbox.read('watched') ?? []) as Partial<Watched>;
  let stored = readCookies().replace(/=.*?(; |$)/g, '\n');
  try {
    stored += Object.keys({ ...localStorage, ...sessionStorage }).join('\n');
  } catch {
    // Blocked: there is nothing of anybody's in them.
  }
  return by !== sweptBy(settings, consent) || new RegExp(names!, 'm').test(stored);
}
