import { describe, expect, it } from 'vitest';
import type { Page } from './integration.js';
import { metaPixel } from './meta-pixel.js';
import { testVisitor } from './test-visitor.js';

const open = (options = {}) => {
  const calls: unknown[][] = [];
  const page: Page = { fbq: (...values: unknown[]) => void calls.push(values) };
  return { page, calls, visitor: testVisitor(metaPixel(options, page)) };
};
const grant = ['consent', 'grant'];
const revoke = ['consent', 'revoke'];

describe('Meta pixel', () => {
  it('is revoked before a decision', () => {
    const { calls, visitor } = open();
    visitor.arrives();
    expect(calls).toEqual([revoke]);
  });

  it('is told a grant and its withdrawal', () => {
    const { calls, visitor } = open();
    visitor.arrives();
    visitor.grants('marketing');
    visitor.denies();
    expect(calls).toEqual([revoke, grant, revoke]);
  });

  it('is told a refusal', () => {
    const { calls, visitor } = open();
    visitor.arrives();
    visitor.denies();
    expect(calls).toEqual([revoke, revoke]);
  });

  it('needs all categories that the site names', () => {
    const { calls, visitor } = open({ signals: { pixel: ['marketing', 'analytics'] } });
    visitor.arrives();
    visitor.grants('analytics');
    expect(calls.at(-1)).toEqual(revoke);
    visitor.grants('analytics', 'marketing');
    expect(calls.at(-1)).toEqual(grant);
  });

  it('is not made up where it is absent, and told when it arrives', () => {
    const page: Page = {};
    const visitor = testVisitor(metaPixel({}, page));
    visitor.arrives();
    visitor.grants('marketing');
    expect(page).toEqual({});
    const calls: unknown[][] = [];
    page.fbq = (...values: unknown[]) => void calls.push(values);
    visitor.grants('marketing');
    expect(calls).toEqual([grant]);
  });

  it('is not mistaken for an element with its name', () => {
    const visitor = testVisitor(metaPixel({}, { fbq: { tagName: 'FORM' } }));
    expect(() => visitor.grants('marketing')).not.toThrow();
  });

  it('hands on what a broken page throws', () => {
    const page = Object.defineProperty({}, 'fbq', {
      get() {
        throw new Error('not yours');
      },
    }) as Page;
    expect(() => metaPixel({}, page).start()).toThrow('not yours');
  });
});
