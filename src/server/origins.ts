const loopback = /^https?:\/\/(localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether pages of this origin may send receipts. */
export type OriginRule = (origin: string | null | undefined) => boolean;

/**
 * Reads a list of origins as it stands in a setting.
 *
 * @param list `https://example.com, https://www.example.com`
 */
export function readOrigins(list = ''): readonly string[] {
  return list.split(/[\s,]+/).filter(Boolean);
}

/**
 * Decides whose pages may send receipts: every page of this very machine (any port, so that a site
 * under development needs no set-up) and the origins that the site owner lists.
 *
 * @param allowedOrigins `*` allows every origin
 * @throws {Error} when an entry is no origin; shows the fix
 */
export function createOriginRule(allowedOrigins: readonly string[]): OriginRule {
  for (const entry of allowedOrigins) {
    if (entry !== '*' && originOf(entry) !== entry) {
      const fix = originOf(entry) ?? 'https://example.com';
      throw new Error(`Receipt collector: "${entry}" is no origin. Allow "${fix}".`);
    }
  }
  const listed = new Set(allowedOrigins);
  return (origin) => !!origin && (listed.has('*') || listed.has(origin) || loopback.test(origin));
}

function originOf(entry: string): string | undefined {
  if (!/^https?:\/\//.test(entry)) return undefined;
  try {
    return new URL(entry).origin;
  } catch {
    return undefined;
  }
}
