import { allows } from './choices.js';
import { namePattern } from './names.js';
import type {
  Consent,
  CookieDeclaration,
  Service,
  Settings,
  StorageKind,
  StoredItem,
} from './types.js';

/** What to do with the names of one kind of storage. */
export interface SortedNames {
  readonly remove: readonly StoredItem[];
  readonly keep: readonly StoredItem[];
}

/** A service with the answer that it has. */
interface AnsweredService {
  readonly service: Service;
  readonly isAllowed: boolean;
}

/** Every configured service, and whether it may run. */
export const answeredServices = (
  settings: Settings,
  consent: Consent | null,
): readonly AnsweredService[] =>
  settings.categories.flatMap(({ id, services }) =>
    services.map((service) => ({
      service,
      isAllowed: allows(settings, consent, id, service.id),
    })),
  );

/**
 * Whether the pages of this host can reach a cookie: it is declared without a domain, for the host or
 * for a parent of it. All others are a third party's, whatever their names are.
 */
export function isReachable({ domain }: CookieDeclaration, host: string): boolean {
  const parent = domain?.toLowerCase().replace(/^\./, '');
  return !parent || `.${host}`.endsWith(`.${parent}`);
}

/** The names that a service declares for one kind of storage, as patterns. */
const namesOf = ({ cookies, storage }: Service, kind: StorageKind, host: string) =>
  kind === 'cookie'
    ? cookies.filter((cookie) => isReachable(cookie, host)).map(({ name }) => name)
    : storage
        .filter((entry) => entry.startsWith(`${kind}:`))
        .map((entry) => entry.slice(kind.length + 1));

const KINDS: readonly StorageKind[] = [
  'cookie',
  'local',
  'session',
  'indexeddb',
  'cache',
  'worker',
];

/** The kinds of storage that something may have to go from: a denied service declares a name there. */
export const deniedKinds = (
  settings: Settings,
  consent: Consent | null,
  host: string,
): readonly StorageKind[] =>
  KINDS.filter((kind) =>
    answeredServices(settings, consent).some(
      ({ service, isAllowed }) => !isAllowed && namesOf(service, kind, host)[0],
    ),
  );

/** Whether the site keeps a name, whoever declares it. */
export const isKept = ({ clear }: Settings, name: string): boolean =>
  (clear?.keep ?? []).some((pattern) => namePattern(pattern).test(name));

/**
 * Sorts stored names by the declarations: those of denied services go, unless an allowed service
 * declares them too or the site keeps them. Names that nobody declares are none of our business.
 */
export function sortNames(
  kind: StorageKind,
  names: readonly string[],
  settings: Settings,
  consent: Consent | null,
  host: string,
): SortedNames {
  const declared = answeredServices(settings, consent).flatMap(({ service, isAllowed }) =>
    namesOf(service, kind, host).map((name) => ({ pattern: namePattern(name), isAllowed })),
  );
  const own = settings.cookie.name;
  const items = names
    .filter((name) => {
      // A broad pattern of a service must not take the decision itself or its receipts along.
      if (name === own || name.startsWith(`${own}:`)) return false;
      const matching = declared.filter(({ pattern }) => pattern.test(name));
      return matching[0] && !matching.some(({ isAllowed }) => isAllowed);
    })
    .map((name): StoredItem => ({ kind, name }));
  return {
    remove: items.filter(({ name }) => !isKept(settings, name)),
    keep: items.filter(({ name }) => isKept(settings, name)),
  };
}
