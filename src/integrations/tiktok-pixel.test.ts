import { describe, expect, it } from 'vitest';
import type { Page } from './integration.js';
import { testVisitor } from './test-visitor.js';
import { tiktokPixel } from './tiktok-pixel.js';

const open = (page: Page = {}, options = {}) => ({
  page,
  visitor: testVisitor(tiktokPixel(options, page)),
});
const hold = ['holdConsent'];
const grant = ['grantConsent'];
const revoke = ['revokeConsent'];

describe('TikTok pixel', () => {
  it('is held before a decision', () => {
    const { page, visitor } = open();
    visitor.arrives();
    expect(page.ttq).toEqual([hold]);
  });

  it('is told a grant and its withdrawal', () => {
    const { page, visitor } = open();
    visitor.arrives();
    visitor.grants('marketing');
    visitor.denies();
    expect(page.ttq).toEqual([hold, grant, revoke]);
  });

  it('is told a refusal', () => {
    const { page, visitor } = open();
    visitor.arrives();
    visitor.denies();
    expect(page.ttq).toEqual([hold, revoke]);
  });

  it('needs all categories that the site names', () => {
    const { page, visitor } = open({}, { signals: { pixel: ['marketing', 'analytics'] } });
    visitor.arrives();
    visitor.grants('marketing');
    visitor.grants('marketing', 'analytics');
    expect(page.ttq).toEqual([hold, revoke, grant]);
  });

  it('finds what was queued before its base code, ahead of load and page', () => {
    const { page, visitor } = open();
    visitor.arrives();
    // What the base code does.
    const ttq = (page.ttq ??= []) as unknown[] & Record<string, unknown>;
    for (const name of ['load', 'page', 'grantConsent']) {
      ttq[name] = (...values: unknown[]) => void ttq.push([name, ...values]);
    }
    (ttq.load as (id: string) => void)('C0DE');
    visitor.grants('marketing');
    expect([...ttq]).toEqual([hold, ['load', 'C0DE'], grant]);
  });
});
