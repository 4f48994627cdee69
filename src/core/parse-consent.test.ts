import { describe, expect, it } from 'vitest';
import { formatConsent } from './consent-text.js';
import { parseConsent } from './parse-consent.js';
import { testConsent } from './test-consent.js';

const now = Date.parse('2026-12-01T00:00:00Z');
const consent = testConsent();
const cookie = `assent=${formatConsent(consent)}`;

describe('parseConsent', () => {
  it('finds the decision among other cookies', () => {
    expect(parseConsent(`session=1; ${cookie};theme=dark`, { now })).toEqual(consent);
  });

  it('takes the newest of two, as after a change of the cookie domain', () => {
    const newer = testConsent({ decidedAt: '2026-11-22T09:00:00.000Z', method: 'accept-all' });
    const both = `assent=${formatConsent(newer)}; ${cookie}`;
    expect(parseConsent(both, { now })?.method).toBe('accept-all');
    expect(parseConsent(both.split('; ').reverse().join('; '), { now })?.method).toBe('accept-all');
  });

  it('takes the readable one of a broken and a whole one', () => {
    expect(parseConsent(`assent=broken; ${cookie}`, { now })).toEqual(consent);
  });

  it('reads a cookie of another name', () => {
    expect(parseConsent(cookie.replace('assent', 'choice'), { now, name: 'choice' })).toEqual(
      consent,
    );
    expect(parseConsent(`my${cookie}`, { now })).toBeNull();
  });

  it('is null once the decision has expired', () => {
    expect(parseConsent(cookie, { now: Date.parse(consent.expiresAt) })).toBeNull();
  });

  it('is null for a decision on an older revision, if asked', () => {
    expect(parseConsent(cookie, { now, revision: 2 })).toBeNull();
    expect(parseConsent(cookie, { now, revision: 1 })).toEqual(consent);
  });

  it.each([null, undefined, '', 'assent', 'assent=', 'a=b'])(
    'is null for the header %j',
    (header) => {
      expect(parseConsent(header, { now })).toBeNull();
    },
  );
});
