import type { StorageKind } from '../core/types.js';
import type { Owner, Owners } from './owners.js';
import { phases, type Phase, type RequestKind, type Visit } from './types.js';

/** Where a thing was seen in one phase. */
export interface Sighting {
  readonly pages: readonly string[];
  /** Addresses, or the name with its host. */
  readonly evidence: readonly string[];
}

/** Everything of one kind and one owner that a site requests, or one thing that it stores. */
export interface Thing {
  readonly kind: RequestKind | StorageKind;
  /** The host, or the name that it is stored by. */
  readonly name: string;
  readonly owner: Owner;
  /** The other host that keeps a cookie. */
  readonly domain?: string;
  /** The longest life of a cookie that was seen, in days; null until the browser is closed. */
  readonly days?: number | null;
  readonly seen: Readonly<Partial<Record<Phase, Sighting>>>;
}

/** How many addresses are kept as evidence of one thing in one phase. */
const MOST = 5;

interface OpenThing extends Omit<Thing, 'seen' | 'days'> {
  days?: number | null;
  readonly seen: Partial<Record<Phase, { pages: Set<string>; evidence: Set<string> }>>;
}

/** Gathers what the visits saw: requests by kind and host, stored items by kind and name. */
export function findThings(visits: readonly Visit[], owners: Owners): readonly Thing[] {
  const things = new Map<string, OpenThing>();
  const note = (
    thing: Pick<Thing, 'kind' | 'name' | 'owner' | 'domain'>,
    { url, phase }: Visit,
    evidence: string,
  ): OpenThing => {
    const key = [thing.kind, thing.name, thing.domain].join('\n');
    if (!things.has(key)) things.set(key, { ...thing, seen: {} });
    const open = things.get(key)!;
    const sighting = (open.seen[phase] ??= { pages: new Set(), evidence: new Set() });
    sighting.pages.add(url);
    if (sighting.evidence.size < MOST) sighting.evidence.add(evidence);
    return open;
  };
  for (const visit of visits) {
    for (const request of visit.requests) {
      const { kind, host, address, through } = request;
      const owner = owners.ofRequest(request);
      note(
        {
          kind,
          // What the site itself serves is known by its path only.
          name: owner.by !== 'site' && owners.isOwn(host) ? address.replace(/^\w+:\/\//, '') : host,
          owner,
        },
        visit,
        through ? `${address} (through ${through})` : address,
      );
    }
    for (const item of visit.items) {
      const { kind, name, domain, days } = item;
      const thing = note(
        { kind, name, owner: owners.ofItem(item), ...(domain && { domain }) },
        visit,
        domain ? `${name} (${domain})` : name,
      );
      if (days !== undefined) thing.days = Math.max(days ?? 0, thing.days ?? 0) || null;
    }
  }
  return [...things.values()].map((thing) => ({
    ...thing,
    seen: Object.fromEntries(
      phases.flatMap((phase) => {
        const sighting = thing.seen[phase];
        return sighting
          ? [[phase, { pages: [...sighting.pages], evidence: [...sighting.evidence] }]]
          : [];
      }),
    ),
  }));
}
