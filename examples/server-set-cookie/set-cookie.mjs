import { parseConsent } from 'assent/server';

const MAX_AGE = 182 * 86_400;

/**
 * The `Set-Cookie` header for the answer to a receipt: it makes the visitor's consent cookie one that a
 * server has set, which Safari keeps longer than one that a script wrote.
 *
 * @param {string | null | undefined} cookieHeader the request's `Cookie` header
 * @param {{ decidedAt: string }} receipt the request's body
 * @param {{ name?: string, attributes?: string }} [options] the cookie's name (`assent`) and what
 *   follows its lifetime; `path` and `domain` are those of Assent's configuration
 * @returns {string | undefined} nothing where the receipt is not about what the cookie says now: it was
 *   sent again later, and the visitor has decided otherwise since
 */
export function consentCookie(
  cookieHeader,
  receipt,
  { name = 'assent', attributes = 'Path=/; SameSite=Lax; Secure' } = {},
) {
  const consent = parseConsent(cookieHeader, { name });
  if (consent?.decidedAt !== receipt.decidedAt) return undefined;
  const pairs = String(cookieHeader).split(/; */);
  // The value as it came: what is put together anew could differ from what the page reads.
  const pair = pairs.find(
    (text) =>
      text.startsWith(`${name}=`) && parseConsent(text, { name })?.decidedAt === consent.decidedAt,
  );
  return `${pair}; Max-Age=${MAX_AGE}; ${attributes}`;
}
