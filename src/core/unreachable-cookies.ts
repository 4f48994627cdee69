import { answeredServices, isKept, isReachable } from './stored-names.js';
import type { Change, CookieDeclaration, RemainingItem, Settings } from './types.js';

const isSame = (a: CookieDeclaration, b: CookieDeclaration): boolean =>
  a.name === b.name && a.domain === b.domain;

/**
 * The cookies that no script of this page removes, as they are declared: `httpOnly` ones, and those
 * of other hosts. Only of services that are denied now and could have set them: that were allowed
 * before this change, or are among `ran`, the ids of those whose tags ran on the page. What an allowed
 * service declares as well stays by right, and so does what the site keeps on its own hosts.
 */
export function unreachableCookies(
  settings: Settings,
  { previous, consent }: Pick<Change, 'previous' | 'consent'>,
  ran: readonly string[],
  host: string,
): readonly RemainingItem[] {
  const before = answeredServices(settings, previous);
  const now = answeredServices(settings, consent);
  const allowed = now.flatMap(({ service, isAllowed }) => (isAllowed ? service.cookies : []));
  const items = now.flatMap(({ service, isAllowed }, index) =>
    !isAllowed && (before[index]!.isAllowed || ran.includes(service.id)) ? service.cookies : [],
  );
  return items
    .filter((cookie) => !allowed.some((other) => isSame(other, cookie)))
    .flatMap((cookie): readonly RemainingItem[] => {
      const { name, domain, httpOnly } = cookie;
      if (!isReachable(cookie, host))
        return [{ kind: 'cookie', name, reason: 'third-party', domain }];
      if (!httpOnly || isKept(settings, name)) return [];
      return [{ kind: 'cookie', name, reason: 'http-only' }];
    });
}
