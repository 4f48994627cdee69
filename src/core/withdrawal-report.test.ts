import { describe, expect, it } from 'vitest';
import { choose } from './choices.js';
import { resolveConfig } from './config.js';
import { testConsent } from './test-consent.js';
import type { RemainingItem, StoredItem, WithdrawalReport } from './types.js';
import { EMPTY_REPORT, isEmpty, isWithdrawal, mergeReports } from './withdrawal-report.js';

const item = (name: string): StoredItem => ({ kind: 'cookie', name });
const back = (name: string): RemainingItem => ({ ...item(name), reason: 'written-back' });
const ysc: RemainingItem = { ...item('YSC'), reason: 'third-party', domain: 'youtube.com' };
const reportOf = (over: Partial<WithdrawalReport>): WithdrawalReport => ({
  ...EMPTY_REPORT,
  ...over,
});

describe('mergeReports', () => {
  it('tells each name once, however often it was removed', () => {
    const first = reportOf({ removed: [item('_ga'), { kind: 'local', name: '_ga' }] });
    expect(mergeReports(first, reportOf({ removed: [item('_ga')] })).removed).toEqual(
      first.removed,
    );
  });

  it('takes what came back for good out of what was removed', () => {
    const merged = mergeReports(
      reportOf({ removed: [item('_ga')] }),
      reportOf({ remaining: [back('_ga')] }),
    );
    expect(merged).toEqual(reportOf({ remaining: [back('_ga')] }));
  });

  it('forgets that something came back when it was removed after all', () => {
    const merged = mergeReports(
      reportOf({ remaining: [back('_ga')] }),
      reportOf({ removed: [item('_ga')] }),
    );
    expect(merged).toEqual(reportOf({ removed: [item('_ga')] }));
  });

  it('goes on telling what no script removes, and what is kept', () => {
    const before = reportOf({ remaining: [ysc], kept: [item('cart')] });
    const after = reportOf({ kept: [item('cart')] });
    expect(mergeReports(before, after)).toEqual(before);
    expect(mergeReports(before, before)).toEqual(before);
  });

  it('is empty when nothing was there', () => {
    expect(isEmpty(mergeReports(EMPTY_REPORT, EMPTY_REPORT))).toBe(true);
    expect(isEmpty(reportOf({ remaining: [ysc] }))).toBe(false);
  });
});

describe('isWithdrawal', () => {
  const settings = resolveConfig({
    categories: [{ id: 'analytics', services: [{ id: 'counter' }] }, { id: 'marketing' }],
  });
  const consent = (granted: readonly string[], services = {}) =>
    testConsent(choose(settings, (id) => granted.includes(id), services));
  const isOne = (before: readonly string[], after: readonly string[], services = {}) =>
    isWithdrawal(settings, { previous: consent(before), consent: consent(after, services) });

  it('is one when a category or a service goes from granted to denied', () => {
    expect(isOne(['analytics', 'marketing'], ['marketing'])).toBe(true);
    expect(isOne(['analytics'], ['analytics'], { counter: false })).toBe(true);
  });

  it('is none when more or the same is granted, nor when nothing ever was', () => {
    expect(isOne(['analytics'], ['analytics', 'marketing'])).toBe(false);
    expect(isOne([], [])).toBe(false);
    expect(isWithdrawal(settings, { previous: null, consent: consent([]) })).toBe(false);
  });
});
