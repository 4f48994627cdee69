import type { Config, CookieDeclaration, ServiceConfig } from '../core/types.js';
import { findService } from './find-service.js';
import { ownersOfCookie, ownersOfHost } from './owners.js';
import { services } from './services.js';
import type { CatalogueService } from './types.js';

const isTracker = ({ category }: CatalogueService): boolean =>
  category === 'analytics' || category === 'marketing';

/** The first of the owners, if all of them are trackers: what a tag manager shares is not proof enough. */
const firstTracker = (owners: readonly CatalogueService[]): CatalogueService | undefined =>
  owners.every(isTracker) ? owners[0] : undefined;

/** What a declared name stands for: `_ga_*` is looked up as it is, and as the name of one cookie. */
function ownersOfDeclared({ name, domain }: CookieDeclaration): readonly CatalogueService[] {
  const all = Object.values(services);
  const declared = all.filter(({ cookies }) =>
    cookies?.some((cookie) => cookie.name === name && cookie.domain === domain),
  );
  return declared[0] ? declared : ownersOfCookie(name.replaceAll('*', 'x'), domain, all);
}

function messagesOf(service: ServiceConfig, field: string, category: string): readonly string[] {
  const tell = (path: string, value: string, owner: CatalogueService | undefined): string[] =>
    owner
      ? [
          `${field}${path} "${value}" is ${owner.name}, which is for ${owner.category}, ` +
            `and "${category}" cannot be refused. Move it to "${owner.category}".`,
        ]
      : [];
  const known = findService(service.id);
  if (known && isTracker(known)) return tell('.id', service.id, known);
  return [
    ...(service.hosts ?? []).flatMap((host, index) =>
      tell(
        `.hosts[${index}]`,
        host,
        firstTracker(ownersOfHost(host.replace('*.', ''), Object.values(services))),
      ),
    ),
    ...(service.cookies ?? []).flatMap((cookie, index) =>
      tell(`.cookies[${index}].name`, cookie.name, firstTracker(ownersOfDeclared(cookie))),
    ),
  ];
}

/**
 * Finds trackers that a configuration puts where visitors cannot refuse them: services of required
 * categories that the catalogue knows as analytics or marketing, by id, else by host or cookie.
 * @returns A message each, naming the field and the fix; none where all is well:
 *   `categories[0].services[1].hosts[0] "google-analytics.com" is Google Analytics 4, …`
 */
export const classifiedTooLow = ({ categories = [] }: Config): readonly string[] =>
  categories.flatMap(({ id, required, services = [] }, index) =>
    id === 'necessary' || required
      ? services.flatMap((service, place) =>
          messagesOf(service, `categories[${index}].services[${place}]`, id),
        )
      : [],
  );
