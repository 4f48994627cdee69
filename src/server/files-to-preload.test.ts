import { describe, expect, it } from 'vitest';
import { formatConsent } from '../core/consent-text.js';
import type { Consent } from '../core/types.js';
import { filesToPreload } from './files-to-preload.js';

const decided: Consent = {
  id: '0190b2c3-7f00-7000-8000-000000000000',
  choices: { necessary: true, marketing: false },
  services: {},
  decidedAt: '2026-11-01T10:00:00.000Z',
  expiresAt: '2027-05-02T10:00:00.000Z',
  revision: 1,
  language: 'en',
  regime: 'opt-in',
  method: 'reject-all',
};
const cookie = `other=1; assent=${formatConsent(decided)}`;
const now = Date.parse('2026-11-21');

describe('what a page preloads', () => {
  it('is the banner’s file for whoever has to be asked', () => {
    expect(filesToPreload(undefined)).toEqual(['/assent-ui.js']);
    expect(filesToPreload('other=1', { folder: '/consent' })).toEqual(['/consent/assent-ui.js']);
  });

  it('is nothing for whoever has decided', () => {
    expect(filesToPreload(cookie, { now })).toEqual([]);
  });

  it('is the banner’s file again once the decision is over or the site asks anew', () => {
    expect(filesToPreload(cookie, { now: Date.parse('2027-06-01') })).toEqual(['/assent-ui.js']);
    expect(filesToPreload(cookie, { now, revision: 2 })).toEqual(['/assent-ui.js']);
  });

  it('is whatever else the site’s configuration draws the banner with', () => {
    const files = ['assent-ui.js', 'assent-looks.js'];
    expect(filesToPreload(null, { folder: '/a/', files })).toEqual([
      '/a/assent-ui.js',
      '/a/assent-looks.js',
    ]);
  });
});
