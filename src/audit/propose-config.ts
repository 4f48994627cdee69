import type { CategoryConfig, Config, CookieDeclaration, ServiceConfig } from '../core/types.js';
import { findService } from '../services/find-service.js';
import { toServiceConfig } from '../services/to-service-config.js';
import { servicesOf } from './declared-config.js';
import type { Thing } from './find-things.js';
import type { Findings } from './find-violations.js';
import { isRequest } from './kind-words.js';
import { siteOf } from './site-of.js';

/** The strictest category: where that is wrong, a visitor has lost nothing. */
const STRICTEST = 'marketing';
const order = ['necessary', 'functional', 'analytics', STRICTEST];

type OpenService = {
  id: string;
  category: string;
  base: Partial<ServiceConfig>;
  cookies: CookieDeclaration[];
  storage: string[];
  hosts: string[];
};

/** An id out of a host or a name: letters, digits and hyphens, at most 32. */
const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 32)
    .replace(/-$/, '') || 'service';

/** A life in words that a declaration can show: `13 months`. Rounded up, so that what it says is kept. */
function retentionOf(days: number | null): string {
  if (days === null) return 'Session';
  if (days < 1 / 24) return `${Math.max(1, Math.ceil(days * 1440))} minutes`;
  if (days < 2) return `${Math.ceil(days * 24)} hours`;
  return `${Math.ceil(days)} days`;
}

/** Adds what was seen, by the very name that it was seen with. */
function declare(service: OpenService, thing: Thing): void {
  const { kind, name, domain, days } = thing;
  if (isRequest(thing)) {
    const isListed = service.hosts.some((host) => `.${name}`.endsWith(`.${host}`));
    if (!isListed) service.hosts.push(name);
  } else if (kind === 'cookie') {
    service.cookies.push({
      name,
      ...(days !== undefined && { retention: retentionOf(days) }),
      ...(domain && { domain }),
    });
  } else service.storage.push(`${kind}:${name}`);
}

/** Whose an unknown thing is, as far as its own name tells: a host's site, else the site itself. */
const unknownService = ({ name, domain, ...thing }: Thing): string =>
  isRequest(thing) ? idOf(siteOf(name)) : domain ? idOf(siteOf(domain)) : 'this-site';

/**
 * A configuration that declares everything that was seen: services of the catalogue in its categories, with the
 * names and lives that were seen; what nobody knows in services of its own, in the strictest category. It passes
 * `assent check`; which purpose something really has only the site can tell.
 */
export function proposeConfig({ things }: Pick<Findings, 'things'>, config: Config = {}): Config {
  const services = new Map<string, OpenService>();
  const declaredIn = new Map(
    (config.categories ?? []).flatMap((category) =>
      servicesOf(category).map((service) => [service.id, { category, service }] as const),
    ),
  );
  for (const thing of things) {
    const { owner } = thing;
    if (owner.by === 'site' || owner.by === 'consent' || owner.by === 'configuration') continue;
    const known = owner.service ? findService(owner.service) : undefined;
    const id = known?.id ?? unknownService(thing);
    if (!services.has(id)) {
      services.set(id, {
        id,
        category: declaredIn.get(id)?.category.id ?? known?.category ?? STRICTEST,
        base: known ? toServiceConfig(known) : {},
        cookies: [],
        storage: [],
        hosts: [...(known?.hosts ?? [])],
      });
    }
    declare(services.get(id)!, thing);
  }
  const built = [...services.values()].map((open) => ({ open, service: toService(open) }));
  const inCategory = (id: string): readonly ServiceConfig[] =>
    built.filter(({ open }) => open.category === id).map(({ service }) => service);
  const merge = (category: CategoryConfig): CategoryConfig => {
    const own = servicesOf(category);
    const found = inCategory(category.id);
    const kept = own.map((service) => {
      const more = found.find(({ id }) => id === service.id);
      return more ? joined(service, more) : service;
    });
    const added = found.filter(({ id }) => !own.some((service) => service.id === id));
    const all = [...kept, ...added];
    return { ...category, ...(all[0] && { services: all }) };
  };
  const categories = config.categories ?? order.map((id) => ({ id }));
  const missing = [...new Set(built.map(({ open }) => open.category))].filter(
    (id) => !categories.some((category) => category.id === id),
  );
  return {
    ...config,
    categories: [...categories, ...missing.map((id) => ({ id }))].map(merge),
  };
}

function toService({ id, base, cookies, storage, hosts }: OpenService): ServiceConfig {
  return {
    ...base,
    id,
    ...(cookies[0] && { cookies }),
    ...(storage[0] && { storage }),
    ...(hosts[0] && { hosts }),
  };
}

/** A declared service with what was seen beside it. */
const joined = (service: ServiceConfig, seen: ServiceConfig): ServiceConfig => ({
  ...service,
  ...(seen.cookies && { cookies: [...(service.cookies ?? []), ...seen.cookies] }),
  ...(seen.storage && { storage: [...(service.storage ?? []), ...seen.storage] }),
  ...(seen.hosts && {
    hosts: [
      ...(service.hosts ?? []),
      ...seen.hosts.filter((host) => !service.hosts?.includes(host)),
    ],
  }),
});
