import { describe, expect, it } from 'vitest';
import type { Page } from './integration.js';
import { posthog } from './posthog.js';
import { testVisitor } from './test-visitor.js';

const fakePosthog = (hasOptedIn: boolean | undefined) => {
  const calls: unknown[][] = [];
  return {
    calls,
    has_opted_in_capturing: () => hasOptedIn,
    opt_in_capturing: (...values: unknown[]) => void calls.push(['in', ...values]),
    opt_out_capturing: (...values: unknown[]) => void calls.push(['out', ...values]),
  };
};
const optIn = ['in', { captureEventName: null }];

describe('PostHog', () => {
  it('is told nothing before a decision', () => {
    const vendor = fakePosthog(false);
    testVisitor(posthog({}, { posthog: vendor })).arrives();
    expect(vendor.calls).toEqual([]);
  });

  it('is opted out before a decision where an earlier visit had opted in', () => {
    const vendor = fakePosthog(true);
    testVisitor(posthog({}, { posthog: vendor })).arrives();
    expect(vendor.calls).toEqual([['out']]);
  });

  it('is told a grant, without an event about it, and its withdrawal', () => {
    const vendor = fakePosthog(false);
    const visitor = testVisitor(posthog({}, { posthog: vendor }));
    visitor.arrives();
    visitor.grants('analytics');
    visitor.denies();
    expect(vendor.calls).toEqual([optIn, ['out']]);
  });

  it('is told a refusal', () => {
    const vendor = fakePosthog(false);
    const visitor = testVisitor(posthog({}, { posthog: vendor }));
    visitor.arrives();
    visitor.denies();
    expect(vendor.calls).toEqual([['out']]);
  });

  it('needs all categories that the site names', () => {
    const vendor = fakePosthog(false);
    const signals = { capturing: ['analytics', 'functional'] };
    const visitor = testVisitor(posthog({ signals }, { posthog: vendor }));
    visitor.grants('analytics');
    visitor.grants('analytics', 'functional');
    expect(vendor.calls).toEqual([['out'], optIn]);
  });

  it('is not made up where it is absent, and told when it arrives', () => {
    const page: Page = {};
    const visitor = testVisitor(posthog({}, page));
    visitor.arrives();
    visitor.grants('analytics');
    expect(page).toEqual({});
    const vendor = (page.posthog = fakePosthog(false));
    visitor.grants('analytics');
    expect(vendor.calls).toEqual([optIn]);
  });

  it('is asked again when only its snippet was there, which answers nothing', () => {
    const page: Page = { posthog: fakePosthog(undefined) };
    const visitor = testVisitor(posthog({}, page));
    visitor.arrives();
    const vendor = (page.posthog = fakePosthog(true));
    visitor.undecided();
    expect(vendor.calls).toEqual([['out']]);
  });

  it('may be imported by the site instead', () => {
    const vendor = fakePosthog(false);
    testVisitor(posthog({ client: () => vendor }, {})).grants('analytics');
    expect(vendor.calls).toEqual([optIn]);
  });
});
