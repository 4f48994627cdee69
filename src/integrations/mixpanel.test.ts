import { describe, expect, it } from 'vitest';
import type { Page } from './integration.js';
import { mixpanel } from './mixpanel.js';
import { testVisitor } from './test-visitor.js';

const fakeMixpanel = (hasOptedIn = false) => {
  const calls: unknown[][] = [];
  const events: string[] = [];
  return {
    calls,
    events,
    has_opted_in_tracking: () => hasOptedIn,
    opt_in_tracking({ track = (name: string) => void events.push(name) } = {}) {
      calls.push(['in']);
      track('$opt_in');
    },
    opt_out_tracking: (...values: unknown[]) => void calls.push(['out', ...values]),
  };
};
const optOut = ['out', { delete_user: false }];

describe('Mixpanel', () => {
  it('is told nothing before a decision', () => {
    const vendor = fakeMixpanel();
    testVisitor(mixpanel({}, { mixpanel: vendor })).arrives();
    expect(vendor.calls).toEqual([]);
  });

  it('is opted out before a decision where an earlier visit had opted in', () => {
    const vendor = fakeMixpanel(true);
    testVisitor(mixpanel({}, { mixpanel: vendor })).arrives();
    expect(vendor.calls).toEqual([optOut]);
  });

  it('is told a grant, without an event about it, and its withdrawal, without a request', () => {
    const vendor = fakeMixpanel();
    const visitor = testVisitor(mixpanel({}, { mixpanel: vendor }));
    visitor.arrives();
    visitor.grants('analytics');
    visitor.denies();
    expect(vendor.calls).toEqual([['in'], optOut]);
    expect(vendor.events).toEqual([]);
  });

  it('is told a refusal', () => {
    const vendor = fakeMixpanel();
    const visitor = testVisitor(mixpanel({}, { mixpanel: vendor }));
    visitor.arrives();
    visitor.denies();
    expect(vendor.calls).toEqual([optOut]);
  });

  it('needs all categories that the site names', () => {
    const vendor = fakeMixpanel();
    const signals = { tracking: ['analytics', 'functional'] };
    const visitor = testVisitor(mixpanel({ signals }, { mixpanel: vendor }));
    visitor.grants('analytics');
    visitor.grants('analytics', 'functional');
    expect(vendor.calls).toEqual([optOut, ['in']]);
  });

  it('is not made up where it is absent, and told when it arrives', () => {
    const page: Page = {};
    const visitor = testVisitor(mixpanel({}, page));
    visitor.arrives();
    visitor.grants('analytics');
    expect(page).toEqual({});
    const vendor = (page.mixpanel = fakeMixpanel());
    visitor.grants('analytics');
    expect(vendor.calls).toEqual([['in']]);
  });

  it('may be imported by the site instead', () => {
    const vendor = fakeMixpanel();
    testVisitor(mixpanel({ client: () => vendor }, {})).grants('analytics');
    expect(vendor.calls).toEqual([['in']]);
  });
});
