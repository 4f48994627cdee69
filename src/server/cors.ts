import type { OriginRule } from './origins.js';

type Headers = Readonly<Record<string, string>>;

/**
 * What other sites' pages may do: send receipts and notices, never read what is stored. Refusals
 * carry these as well: a page that cannot read a 429 or a 422 takes it for a broken network.
 */
export interface Cors {
  /** For the answer to a POST or PUT. */
  headers(origin: string | null | undefined): Headers;
  /** For the answer to a preflight. */
  preflight(origin: string | null | undefined): Headers;
}

/** Makes the CORS rule for the origins that may send. Cookies are neither needed nor allowed. */
export function createCors(isAllowed: OriginRule): Cors {
  const allow = (origin: string | null | undefined): Headers =>
    origin && isAllowed(origin) ? { 'access-control-allow-origin': origin } : {};
  return {
    headers: (origin) => ({
      vary: 'Origin',
      ...allow(origin),
      'access-control-expose-headers': 'Assent-Notice, Retry-After',
    }),
    preflight: (origin) => ({
      vary: 'Origin',
      ...allow(origin),
      'access-control-allow-methods': 'POST, PUT',
      'access-control-allow-headers': 'content-type, idempotency-key',
      'access-control-max-age': '7200',
    }),
  };
}
