import type { Consent } from './types.js';

/** A decision for tests: everything denied, but for what the test says. */
export const testConsent = (over: Partial<Consent> = {}): Consent => ({
  id: '3f2b8c1e-7a4d-4e6f-9b0a-1c2d3e4f5a6b',
  choices: { necessary: true, functional: false, analytics: false, marketing: false },
  services: {},
  decidedAt: '2026-11-21T09:00:00.000Z',
  expiresAt: '2027-05-22T09:00:00.000Z',
  revision: 1,
  language: 'en',
  regime: 'opt-in',
  method: 'reject-all',
  ...over,
});
