import type { Owner } from './owners.js';
import type { Override } from './overrides.js';

/** Whether a write as `document.cookie` takes it says that the cookie's time is over. */
export const isRemoval = (text: string): boolean =>
  /;\s*max-age\s*=\s*(-|0)/i.test(text) ||
  Date.parse(/;\s*expires\s*=([^;]*)/i.exec(text)?.[1] ?? '') <= Date.now();

/**
 * Drops writes of cookies that belong to somebody who may not write now. Removals pass: a withdrawal
 * is made of them.
 */
export function guardCookies(
  override: Override,
  ownerOf: (name: string) => Owner | undefined,
): void {
  const drop = (isRemoval: boolean, name: string, answer?: unknown) =>
    isRemoval || !ownerOf(name) ? undefined : [answer];
  override(Document.prototype, 'cookie', (_, [value]) => {
    const text = String(value);
    return drop(isRemoval(text), text.split('=')[0]!.trim());
  });
  override(globalThis.CookieStore?.prototype, 'set', (_, [cookie]) =>
    drop((cookie.expires ?? Infinity) <= Date.now(), cookie.name ?? cookie, Promise.resolve()),
  );
}
