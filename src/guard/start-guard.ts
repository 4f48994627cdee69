import { emit, on, report } from '../browser/page-events.js';
import { namedServices } from '../core/named-services.js';
import type { Config, Consent } from '../core/types.js';
import { guardCookies } from './guard-cookies.js';
import { guardTags } from './guard-tags.js';
import { findCookieOwner, findHostOwner, listOwners, type Owner } from './owners.js';
import { openOverrides } from './overrides.js';

/**
 * Holds tags that nobody marked up and that scripts insert, and drops cookies that scripts write, while
 * they belong to a service of the configuration that is not granted. Assent lets held tags go. Start it
 * before `createConsent()` and before any script whose tags it is to hold; `guard: false` starts nothing.
 *
 *     import { startGuard } from 'assent/guard';
 *     const stop = startGuard(config);
 *
 * @returns the function that gives the browser its natives back
 */
export function startGuard(config: Config): () => void {
  if (config.guard === false) return () => {};
  let consent: Consent | null = null;
  const follow = (detail: { readonly consent: Consent | null }) => {
    consent = detail.consent;
  };
  for (const { id, field } of namedServices(config)) {
    // No script of the page waits until an entry has come: a guard that pretends to know is worse than none.
    report(`${field} "${id}" has no hosts here. Write it out for the guard: npx assent resolve.`);
  }
  const owners = listOwners(config, () => consent);
  const [override, restore] = openOverrides();
  const tell = (
    what: string,
    { id, category }: Owner,
    detail: { element: Element } | { cookie: string },
  ) => {
    const verb = 'cookie' in detail ? 'Dropped' : 'Held';
    const reason = `${verb} by the guard: ${what} belongs to "${id}" (${category}).`;
    // In a microtask: a listener must not run in the middle of the insertion.
    queueMicrotask(() => emit('blocked', { ...detail, reason }));
  };

  const link = document.createElement('a');
  guardTags(override, (address, element) => {
    // Unlike a URL it takes anything: a broken address must not end the search of what comes with it.
    link.href = address;
    const owner = findHostOwner(owners, link.hostname);
    if (owner && !('assentGuard' in element.dataset)) tell(link.hostname, owner, { element });
    return owner;
  });
  const told = new Set<string>();
  guardCookies(override, (cookie) => {
    const owner = findCookieOwner(owners, config, cookie);
    if (owner && !told.has(cookie)) tell(cookie, owner, { cookie });
    if (owner) told.add(cookie);
    return owner;
  });
  const undo = [on('ready', follow), on('decision', follow), restore];
  return () => undo.forEach((step) => step());
}
