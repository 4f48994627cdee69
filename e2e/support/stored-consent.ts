import type { Consent } from '../../src/index.js';
import { formatConsent } from '../../src/core/consent-text.js';

const DAY = 864e5;

/** A decision's cookie, for `context.addCookies`: made `age` days ago, to stand for `left` days more. */
export function storedConsent(
  url: string,
  {
    age = 10,
    left = 300,
    ...over
  }: Partial<Consent> & { readonly age?: number; readonly left?: number } = {},
) {
  const now = Date.now();
  const consent: Consent = {
    id: '3f2b8c1e-7a4d-4e6f-9b0a-1c2d3e4f5a6b',
    choices: { necessary: true, analytics: true, marketing: true },
    services: {},
    decidedAt: new Date(now - age * DAY).toISOString(),
    expiresAt: new Date(now + left * DAY).toISOString(),
    revision: 1,
    language: 'en',
    regime: 'opt-in',
    method: 'accept-all',
    ...over,
  };
  const expires = Math.floor((now + left * DAY) / 1000);
  return { consent, cookie: { name: 'assent', value: formatConsent(consent), url, expires } };
}
