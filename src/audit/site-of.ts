/** Second labels below which a country's sites are registered: `example.co.uk`. */
const SHARED = /^(?:com?|net|org|gov|edu|ac|gob|gouv|nom|ne|or|go)$/;

/**
 * The domain that a host belongs to, as near as its labels tell: `www.example.co.uk` is `example.co.uk`.
 * Addresses and names of one label stand for themselves.
 */
export function siteOf(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.toLowerCase().split('.');
  const isShared = labels.length > 2 && labels.at(-1)!.length === 2 && SHARED.test(labels.at(-2)!);
  return labels.slice(isShared ? -3 : -2).join('.');
}

/** Whether two hosts belong to one site. */
export const isSameSite = (host: string, other: string): boolean => siteOf(host) === siteOf(other);
