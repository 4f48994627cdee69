import { describe, expect, it } from 'vitest';
import type { Page } from './integration.js';
import { matomo, type MatomoOptions } from './matomo.js';
import { testVisitor } from './test-visitor.js';

const open = (page: Page = {}, options: MatomoOptions = {}) => {
  const integration = matomo(options, page);
  return { page, integration, visitor: testVisitor(integration) };
};
const require = ['requireConsent'];
const given = ['setConsentGiven'];
const forget = ['forgetConsentGiven'];

describe('Matomo', () => {
  it('is told to wait before a decision', () => {
    const { page, visitor } = open();
    visitor.arrives();
    expect(page._paq).toEqual([require]);
  });

  it('is told a grant and its withdrawal', () => {
    const { page, visitor } = open();
    visitor.arrives();
    visitor.grants('analytics');
    visitor.denies();
    expect(page._paq).toEqual([require, given, forget]);
  });

  it('hears of a returning visitor’s grant on every page', () => {
    for (const { page, integration, visitor } of [open(), open()]) {
      integration.start();
      visitor.grants('analytics');
      expect(page._paq).toEqual([require, given]);
    }
  });

  it('goes on waiting after a refusal, for which it would set a cookie', () => {
    const { page, visitor } = open();
    visitor.arrives();
    visitor.denies();
    expect(page._paq).toEqual([require]);
  });

  it('needs all categories that the site names', () => {
    const { page, visitor } = open({}, { signals: { tracking: ['analytics', 'marketing'] } });
    visitor.arrives();
    visitor.grants('analytics');
    visitor.grants('analytics', 'marketing');
    expect(page._paq).toEqual([require, given]);
  });

  it('waits with its cookies only, where the site says so', () => {
    const { page, visitor } = open({}, { waits: 'cookies' });
    visitor.arrives();
    visitor.grants('analytics');
    visitor.denies();
    expect(page._paq).toEqual([
      ['requireCookieConsent'],
      ['setCookieConsentGiven'],
      ['forgetCookieConsentGiven'],
    ]);
  });

  it('is told by its own object once its script has replaced the queue', () => {
    const { page, visitor } = open();
    visitor.arrives();
    const heard: unknown[] = [];
    page._paq = { push: (item: unknown) => void heard.push(item) };
    visitor.grants('analytics');
    expect(heard).toEqual([given]);
  });
});
