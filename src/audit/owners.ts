import { resolveConfig } from '../core/config.js';
import { namePattern } from '../core/names.js';
import type { Category, Config, Service, ServiceConfig } from '../core/types.js';
import { findService } from '../services/find-service.js';
import { ownersOfCookie, ownersOfHost } from '../services/owners.js';
import { services as catalogue } from '../services/services.js';
import { consentProducts } from './consent-products.js';
import { isSameSite } from './site-of.js';
import type { SeenItem, SeenRequest } from './types.js';

/** Whose something is, as far as that is known. */
export interface Owner {
  /**
   * Who knows: the site's configuration, else the catalogue. `consent`: it belongs to the product that asks;
   * `site`: the site's own server; `unknown`: nobody does.
   */
  readonly by: 'configuration' | 'catalogue' | 'consent' | 'site' | 'unknown';
  readonly service?: string;
  readonly name?: string;
  /** The category that decides: the site's own where it declares the service, else the catalogue's. */
  readonly category?: string;
  /** It has to wait for a choice. */
  readonly isHeld: boolean;
  /** What the site says of how long it stays. */
  readonly retention?: string;
}

/** Says whose things are. */
export interface Owners {
  /** Whether a host is the site's own one. */
  isOwn(host: string): boolean;
  ofRequest(request: SeenRequest): Owner;
  ofItem(item: SeenItem): Owner;
}

const NOBODY: Owner = { by: 'unknown', isHeld: false };
const SITE: Owner = { by: 'site', isHeld: false };
const CONSENT: Owner = { by: 'consent', isHeld: false };

const everyService: readonly ServiceConfig[] = Object.values(catalogue);

/** Whose a stored item is among services: a cookie by name and host, all else by kind and name. */
const ownersOfItem = <Any extends ServiceConfig>(item: SeenItem, among: readonly Any[]) =>
  item.kind === 'cookie'
    ? ownersOfCookie(item.name, item.domain, among)
    : among.filter(({ storage }) =>
        storage?.some(
          (entry) =>
            entry.startsWith(`${item.kind}:`) &&
            namePattern(entry.slice(item.kind.length + 1)).test(item.name),
        ),
      );

/**
 * Whose requests and stored items of a site are. What the configuration declares wins over the catalogue; of
 * several owners the one that needs no choice, as a visitor cannot tell them apart.
 * @param host the site's own, without a port
 * @param product what asks for consent there, an id of `consentProducts`
 */
export function createOwners(config: Config | undefined, host: string, product?: string): Owners {
  const settings = resolveConfig(config);
  const declared = settings.categories.flatMap((category) => category.services);
  const categoryOf = ({ category }: Service): Category =>
    settings.categories.find(({ id }) => id === category)!;
  const own = settings.cookie.name;
  const before = (config?.takeover ?? []).map((entry) =>
    typeof entry === 'string' ? entry : entry.from,
  );
  const kept = consentProducts
    .filter(
      ({ id }) => product === 'unknown' || id === product || before.some((from) => from === id),
    )
    .flatMap(({ keeps = [] }) => keeps.map(namePattern));
  const consentHosts = consentProducts.flatMap(({ id, hosts = [] }) => ({ id, hosts }));

  const ofDeclared = (owners: readonly Service[], item?: SeenItem): Owner | undefined => {
    const owner = owners.find((service) => categoryOf(service).required) ?? owners[0];
    if (!owner) return undefined;
    const { id, name, category } = owner;
    const cookie =
      item?.kind === 'cookie'
        ? owner.cookies.find(
            (cookie) => ownersOfCookie(item.name, item.domain, [{ id, cookies: [cookie] }])[0],
          )
        : undefined;
    return {
      by: 'configuration',
      service: id,
      name,
      category,
      isHeld: !categoryOf(owner).required,
      ...(cookie?.retention && { retention: cookie.retention }),
    };
  };

  const ofCatalogue = (owners: readonly ServiceConfig[]): Owner | undefined => {
    const known = owners.map(({ id }) => findService(id)!);
    // A service that the site declares says where its things belong, also those that it forgot to list.
    const listed = known.flatMap(({ id }) => declared.filter((service) => service.id === id));
    const owner = known.find(({ category }) => category === 'necessary') ?? known[0];
    if (!owner) return undefined;
    const { id, name, category } = owner;
    return {
      by: 'catalogue',
      service: id,
      name,
      category: listed[0]?.category ?? category,
      isHeld: listed[0] ? !categoryOf(listed[0]).required : category !== 'necessary',
    };
  };

  return {
    isOwn: (asked) => asked === host,
    ofRequest({ host: asked, tracker }) {
      if (asked === host) {
        if (tracker === undefined) return SITE;
        const isTracker = ({ id }: ServiceConfig) => id === tracker;
        return (
          ofDeclared(declared.filter(isTracker)) ??
          ofCatalogue(everyService.filter(isTracker)) ??
          SITE
        );
      }
      const owner = ofDeclared(ownersOfHost(asked, declared));
      if (owner) return owner;
      if (ownersOfHost(asked, consentHosts)[0]) return CONSENT;
      if (isSameSite(asked, host)) return SITE;
      return ofCatalogue(ownersOfHost(asked, everyService)) ?? NOBODY;
    },
    ofItem(item) {
      const { name, domain } = item;
      if (!domain && (name === own || name.startsWith(`${own}:`) || name === 'assent-place'))
        return CONSENT;
      return (
        ofDeclared(ownersOfItem(item, declared), item) ??
        (kept.some((pattern) => pattern.test(name)) ? CONSENT : undefined) ??
        ofCatalogue(ownersOfItem(item, everyService)) ??
        (domain ? ofCatalogue(ownersOfHost(domain, everyService)) : undefined) ??
        NOBODY
      );
    },
  };
}
