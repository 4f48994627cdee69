const loopback = /^https?:\/\/(localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Reads a list of origins as it stands in `ALLOWED_ORIGINS`.
 *
 * @param {string | undefined} list `https://example.com, https://www.example.com`
 * @returns {string[]}
 */
export function readOrigins(list = '') {
  return list.split(/[\s,]+/).filter(Boolean);
}

/**
 * Decides whose pages may send receipts: every page of this very machine (any port, so that a site
 * under development needs no set-up) and the origins that the site owner lists.
 *
 * @param {readonly string[]} allowedOrigins `*` allows every origin
 * @returns {(origin: string | undefined) => boolean}
 * @throws {Error} when an entry is no origin; shows the fix
 */
export function createOriginRule(allowedOrigins) {
  for (const entry of allowedOrigins) {
    if (entry !== '*' && originOf(entry) !== entry) {
      const fix = originOf(entry) ?? 'https://example.com';
      throw new Error(`Receipt collector: "${entry}" is no origin. Allow "${fix}".`);
    }
  }
  const listed = new Set(allowedOrigins);
  return (origin) =>
    origin !== undefined && (listed.has('*') || listed.has(origin) || loopback.test(origin));
}

function originOf(entry) {
  if (!/^https?:\/\//.test(entry) || !URL.canParse(entry)) return undefined;
  return new URL(entry).origin;
}
