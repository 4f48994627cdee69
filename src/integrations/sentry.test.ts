import { describe, expect, it } from 'vitest';
import type { Page } from './integration.js';
import { sentry } from './sentry.js';
import { testVisitor } from './test-visitor.js';

const fakeSentry = () => {
  const calls: string[] = [];
  const replay = {
    start: () => void calls.push('start'),
    stop: () => Promise.resolve(void calls.push('stop')),
  };
  return { calls, getReplay: () => replay };
};

describe('Sentry', () => {
  it('records no session before a decision', () => {
    const vendor = fakeSentry();
    testVisitor(sentry({}, { Sentry: vendor })).arrives();
    expect(vendor.calls).toEqual([]);
  });

  it('records once it is granted and stops in the task of the withdrawal', () => {
    const vendor = fakeSentry();
    const visitor = testVisitor(sentry({}, { Sentry: vendor }));
    visitor.arrives();
    void visitor.grants('analytics');
    void visitor.denies();
    expect(vendor.calls).toEqual(['start', 'stop']);
  });

  it('is stopped by a refusal, whatever rate the site has set', () => {
    const vendor = fakeSentry();
    const visitor = testVisitor(sentry({}, { Sentry: vendor }));
    visitor.arrives();
    void visitor.denies();
    expect(vendor.calls).toEqual(['stop']);
  });

  it('needs all categories that the site names', () => {
    const vendor = fakeSentry();
    const signals = { replay: ['analytics', 'functional'] };
    const visitor = testVisitor(sentry({ signals }, { Sentry: vendor }));
    void visitor.grants('analytics');
    void visitor.grants('analytics', 'functional');
    expect(vendor.calls).toEqual(['stop', 'start']);
  });

  it('is left alone where it has no replay', () => {
    const visitor = testVisitor(sentry({}, { Sentry: { getReplay: () => undefined } }));
    expect(visitor.grants('analytics')).toBeUndefined();
  });

  it('is not made up where it is absent, and told when it arrives', () => {
    const page: Page = {};
    const visitor = testVisitor(sentry({}, page));
    visitor.arrives();
    void visitor.grants('analytics');
    expect(page).toEqual({});
    const vendor = (page.Sentry = fakeSentry());
    void visitor.grants('analytics');
    expect(vendor.calls).toEqual(['start']);
  });

  it('may be imported by the site instead', () => {
    const vendor = fakeSentry();
    void testVisitor(sentry({ client: () => vendor }, {})).grants('analytics');
    expect(vendor.calls).toEqual(['start']);
  });
});
