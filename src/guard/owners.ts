import { asService } from '../core/named-services.js';
import { namePattern } from '../core/names.js';
import type { Config, Consent, ServiceConfig } from '../core/types.js';

/** A service of the configuration, and whether it may be used now. */
export interface Owner extends ServiceConfig {
  readonly category: string;
  isGranted(): boolean | undefined;
  /** Whether the configuration wants it guarded at all. */
  readonly isGuarded: boolean;
}

/** Everybody that the configuration names; `consent` is asked anew each time. */
export function listOwners(
  { categories = [], guard }: Config,
  consent: () => Consent | null,
): readonly Owner[] {
  return categories.flatMap(({ id: category, required, services = [] }) =>
    services.map(asService).map((service) => ({
      ...service,
      category,
      isGuarded: (guard as readonly string[])?.includes?.(service.id) ?? true,
      // What `allows` says of `resolveConfig`'s settings, in the few words that there is room for.
      isGranted: () =>
        required ||
        category === 'necessary' ||
        (consent()?.services[service.id] ?? consent()?.choices[category]),
    })),
  );
}

/** What several declare is free as soon as one of them is granted. */
const findDenied = (claimants: readonly Owner[]) =>
  claimants.some(({ isGranted }) => isGranted())
    ? undefined
    : claimants.find(({ isGuarded }) => isGuarded);

/**
 * Whose a host is, if nobody whose it is may be used now. It belongs to those who declare it, or else
 * its nearest parent. In lower case.
 */
export function findHostOwner(owners: readonly Owner[], host: string): Owner | undefined {
  for (let name = host; name; name = name.replace(/^[^.]*\.?/, '')) {
    const claimants = owners.filter(({ hosts }) =>
      hosts?.some((own) => own.replace('*.', '').toLowerCase() === name),
    );
    if (claimants[0]) return findDenied(claimants);
  }
  return undefined;
}

/** Whose a cookie is, if nobody whose it is may be used now; the site's kept ones are nobody's. */
export function findCookieOwner(
  owners: readonly Owner[],
  { cookie, clear }: Config,
  name: string,
): Owner | undefined {
  const isOneOf = (patterns: readonly string[] | undefined) =>
    patterns?.some((pattern) => namePattern(pattern).test(name));
  if (name === (cookie?.name ?? 'assent') || isOneOf(clear?.keep)) return undefined;
  return findDenied(
    owners.filter(({ cookies }) =>
      // A third party's cookie of that name is another one.
      isOneOf(cookies?.flatMap(({ domain, name }) => (domain ? [] : name))),
    ),
  );
}
