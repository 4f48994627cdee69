import { parseConsentText } from './consent-text.js';
import type { Consent } from './types.js';

/** What narrows down which stored decision counts. */
export interface ParseOptions {
  /** The cookie's name. @default "assent" */
  readonly name?: string;
  /** Epoch milliseconds that expiry is measured against. @default Date.now() */
  readonly now?: number;
  /** The configuration's revision; a decision on an older one does not count. @default any */
  readonly revision?: number;
}

/**
 * The newest readable decision in a `Cookie` header or `document.cookie`, expired or not. A browser
 * sends two cookies of one name after the site changed its cookie domain.
 */
export function readConsent(cookieHeader: string, name: string): Consent | null {
  let newest: Consent | null = null;
  for (const pair of cookieHeader.split(/; */)) {
    const consent = pair.startsWith(`${name}=`) && parseConsentText(pair.slice(name.length + 1));
    // RFC 3339 times of one form and zone compare as text.
    if (consent && (!newest || consent.decidedAt > newest.decidedAt)) newest = consent;
  }
  return newest;
}

/**
 * The visitor's decision from a request's `Cookie` header, for Node, Deno, Bun and edge workers.
 * Null, which means no decision, for a missing, broken, expired or outdated cookie: it never throws.
 */
export function parseConsent(
  cookieHeader: string | null | undefined,
  { name = 'assent', now = Date.now(), revision = 0 }: ParseOptions = {},
): Consent | null {
  const consent = readConsent(String(cookieHeader ?? ''), name);
  if (!consent || Date.parse(consent.expiresAt) <= now || consent.revision < revision) return null;
  return consent;
}
