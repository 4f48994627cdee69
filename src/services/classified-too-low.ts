import { asService } from '../core/named-services.js';
import { namePattern } from '../core/names.js';
import type { Config, CookieDeclaration, ServiceConfig } from '../core/types.js';
import { exampleName } from './example-name.js';
import { findService } from './find-service.js';
import { ownersOfHost } from './owners.js';
import { services } from './services.js';
import type { CatalogueService } from './types.js';

const isTracker = ({ category }: CatalogueService): boolean =>
  category === 'analytics' || category === 'marketing';

/**
 * The owners of a host, if all of them are trackers: what others share with them proves nothing. Of
 * hosts that nobody owns, the trackers whose hosts it takes along (`bing.com`).
 */
function trackersOfHost(declared: string): readonly CatalogueService[] {
  const host = declared.replace('*.', '').toLowerCase();
  const all = Object.values(services);
  const owners = ownersOfHost(host, all);
  if (owners[0]) return owners.every(isTracker) ? owners : [];
  return all.filter(
    (service) => isTracker(service) && service.hosts?.some((own) => own.endsWith(`.${host}`)),
  );
}

/** The trackers whose cookies a declaration takes along (`_ga*`), or names one of (`_ga_ABC`). */
const trackersOfCookie = ({ name, domain }: CookieDeclaration): readonly CatalogueService[] =>
  Object.values(services).filter(
    (service) =>
      isTracker(service) &&
      service.cookies?.some(
        (cookie) =>
          cookie.domain === domain &&
          (namePattern(name).test(exampleName(cookie.name)) ||
            namePattern(cookie.name).test(exampleName(name))),
      ),
  );

function messagesOf(
  listed: ServiceConfig | string,
  field: string,
  category: string,
): readonly string[] {
  const isNamed = typeof listed === 'string';
  const service = asService(listed);
  const tell = (path: string, value: string, trackers: readonly CatalogueService[]): string[] => {
    const [first] = trackers;
    if (!first) return [];
    const names = trackers.map(({ name }) => name).join(' or ');
    return [
      `${field}${path} "${value}" is ${names}, which is for ${first.category}, ` +
        `and "${category}" cannot be refused. Move it to "${first.category}".`,
    ];
  };
  const known = findService(service.id);
  if (known && isTracker(known)) return tell(isNamed ? '' : '.id', service.id, [known]);
  return [
    ...(service.hosts ?? []).flatMap((host, index) =>
      tell(`.hosts[${index}]`, host, trackersOfHost(host)),
    ),
    ...(service.cookies ?? []).flatMap((cookie, index) =>
      tell(`.cookies[${index}].name`, cookie.name, trackersOfCookie(cookie)),
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
