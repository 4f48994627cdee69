import type { Owner } from './owners.js';
import type { Override } from './overrides.js';

/** Whether a write as `document.cookie` takes it removes the cookie; Max-Age wins over Expires. */
export function isRemoval(text: string): boolean {
  const [, age] = /;\s*max-age\s*=\s*(-?\d+)/i.exec(text) ?? [];
  const [, date] = /;\s*expires\s*=([^;]*)/i.exec(text) ?? [];
  return age ? +age <= 0 : Date.parse(date!) <= Date.now();
}

/**
 * Drops writes of cookies that belong to somebody who may not write now. Removals pass: a withdrawal
 * is made of them.
 */
export function guardCookies(
  override: Override,
  ownerOf: (name: string) => Owner | undefined,
  tell: (owner: Owner, name: string) => void,
): void {
  const drop = (isRemoval: boolean, name: string, answer?: unknown) => {
    const owner = isRemoval ? undefined : ownerOf(name);
    if (!owner) return undefined;
    tell(owner, name);
    return [answer];
  };
  override(Document.prototype, 'cookie', (_, [value]) => {
    const text = String(value);
    return drop(isRemoval(text), text.split('=')[0]!.trim());
  });
  override(globalThis.CookieStore?.prototype, 'set', (_, [cookie]) =>
    drop((cookie.expires ?? Infinity) <= Date.now(), cookie.name ?? cookie, Promise.resolve()),
  );
}
