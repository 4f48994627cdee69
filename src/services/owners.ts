import { namePattern } from '../core/names.js';
import type { ServiceConfig } from '../core/types.js';

/**
 * Whose a host is, in the catalogue or among a site's own services: of those who list it, or else its
 * nearest parent. The longest match wins, so `fls.doubleclick.net` is another one's than
 * `doubleclick.net`. Several may share a host.
 */
export function ownersOfHost<Service extends ServiceConfig>(
  host: string,
  services: readonly Service[],
): readonly Service[] {
  for (let name = host.toLowerCase(); name; name = name.replace(/^[^.]*\.?/, '')) {
    const owners = services.filter(({ hosts }) =>
      hosts?.some((own) => own.replace('*.', '').toLowerCase() === name),
    );
    if (owners[0]) return owners;
  }
  return [];
}

/**
 * Whose a cookie is. `domain` is the third party's host that keeps it; without one it is the site's own,
 * and a third party's cookie of that name is another one.
 */
export const ownersOfCookie = <Service extends ServiceConfig>(
  name: string,
  domain: string | undefined,
  services: readonly Service[],
): readonly Service[] =>
  services.filter(({ cookies }) =>
    cookies?.some(
      (cookie) =>
        (domain && cookie.domain
          ? `.${domain}`.endsWith(`.${cookie.domain}`)
          : domain === cookie.domain) && namePattern(cookie.name).test(name),
    ),
  );
