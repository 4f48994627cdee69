import { formatConsent } from '../core/consent-text.js';
import { readConsent } from '../core/parse-consent.js';
import type { Consent, Settings } from '../core/types.js';
import { readCookies, writeCookie } from './page-cookies.js';

type CookieSettings = Settings['cookie'];

/** The newest decision that the browser's cookies hold, expired or not. */
export const readConsentCookie = ({ name }: CookieSettings): Consent | null =>
  readConsent(readCookies(), name);

/**
 * Stores a decision, or removes it with null. Where cookies are blocked nothing happens, without a word:
 * whoever needs to know reads it back.
 */
export function writeConsentCookie(settings: CookieSettings, consent: Consent | null): void {
  const { name, path, domain } = settings;
  const value = consent ? formatConsent(consent) : '';
  // WebKit rejects Secure on plain http, also on localhost.
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  const life = `; Path=${path}; Expires=${new Date(consent?.expiresAt ?? 0).toUTCString()}; SameSite=Lax${secure}`;
  writeCookie(`${name}=${value}${life}${domain ? `; Domain=${domain}` : ''}`);
}

/**
 * Removes a decision that an earlier configuration stored for the page's host alone: it would outlive
 * the one that is shared with subdomains by now.
 */
export function removeHostOnlyCookie({ name, path, domain }: CookieSettings): void {
  if (domain) writeCookie(`${name}=; Path=${path}; Max-Age=0`);
}
