import { describe, expect, it } from 'vitest';
import { amplitude } from './amplitude.js';
import type { Page } from './integration.js';
import { testVisitor } from './test-visitor.js';

const fakeAmplitude = () => {
  const optOut: unknown[] = [];
  return { optOut, setOptOut: (value: unknown) => void optOut.push(value) };
};

describe('Amplitude', () => {
  it('is told nothing before a decision', () => {
    const vendor = fakeAmplitude();
    testVisitor(amplitude({}, { amplitude: vendor })).arrives();
    expect(vendor.optOut).toEqual([]);
  });

  it('is told a grant and its withdrawal', () => {
    const vendor = fakeAmplitude();
    const visitor = testVisitor(amplitude({}, { amplitude: vendor }));
    visitor.arrives();
    visitor.grants('analytics');
    visitor.denies();
    expect(vendor.optOut).toEqual([false, true]);
  });

  it('is told a refusal', () => {
    const vendor = fakeAmplitude();
    const visitor = testVisitor(amplitude({}, { amplitude: vendor }));
    visitor.arrives();
    visitor.denies();
    expect(vendor.optOut).toEqual([true]);
  });

  it('needs all categories that the site names', () => {
    const vendor = fakeAmplitude();
    const signals = { tracking: ['analytics', 'marketing'] };
    const visitor = testVisitor(amplitude({ signals }, { amplitude: vendor }));
    visitor.grants('analytics');
    visitor.grants('analytics', 'marketing');
    expect(vendor.optOut).toEqual([true, false]);
  });

  it('is not made up where it is absent, and told when it arrives', () => {
    const page: Page = {};
    const visitor = testVisitor(amplitude({}, page));
    visitor.arrives();
    visitor.grants('analytics');
    expect(page).toEqual({});
    const vendor = (page.amplitude = fakeAmplitude());
    visitor.grants('analytics');
    expect(vendor.optOut).toEqual([false]);
  });

  it('may be imported by the site instead', () => {
    const vendor = fakeAmplitude();
    testVisitor(amplitude({ client: () => vendor }, {})).grants('analytics');
    expect(vendor.optOut).toEqual([false]);
  });
});
