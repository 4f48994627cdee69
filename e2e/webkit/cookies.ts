import type { Cookie } from '@playwright/test';
import type { WebKitPage } from './page.js';

/** A cookie as WebDriver has it; `expiry` in seconds since 1970. */
interface WebDriverCookie extends Omit<Cookie, 'expires'> {
  expiry?: number;
}

/** A cookie to store, in Playwright's shape: with `url`, or with `domain` and `path`. */
export interface NewCookie extends Partial<Omit<Cookie, 'name' | 'value'>> {
  name: string;
  value: string;
  url?: string;
}

/** Reads the cookies that the document of `page` can have. */
export async function readCookies(page: WebKitPage): Promise<Cookie[]> {
  const cookies = (await page.command('GET', '/cookie')) as WebDriverCookie[];
  return cookies.map(({ expiry, ...cookie }) => ({ ...cookie, expires: expiry ?? -1 }));
}

/** Stores a cookie; `page` must show a document of the cookie's site. */
export async function storeCookie(page: WebKitPage, cookie: NewCookie): Promise<void> {
  const { url: _, expires = -1, path = '/', domain, ...rest } = cookie;
  const expiry = expires > 0 ? { expiry: Math.round(expires) } : {};
  // Without a domain the cookie belongs to this host only, as Playwright has it without a dot.
  const wide = domain?.startsWith('.') ? { domain } : {};
  const stored = { ...rest, path, ...expiry, ...wide };
  await page.command('POST', '/cookie', { cookie: stored });
}

/** Deletes the cookies of a name that the document of `page` can have. */
export async function deleteCookie(page: WebKitPage, name: string): Promise<void> {
  await page.command('DELETE', `/cookie/${encodeURIComponent(name)}`);
}

/** The address of an empty document on the site of a cookie. */
export function siteOf({ url, domain, secure }: NewCookie, baseURL: string | undefined): string {
  if (url) return new URL(url).origin;
  const base = new URL(baseURL ?? 'http://127.0.0.1');
  const host = domain?.replace(/^\./, '') ?? base.hostname;
  return `${secure ? 'https:' : base.protocol}//${host}:${base.port}`;
}
