import { describe, expect, it } from 'vitest';
import type { RemainingItem, StoredItem, WithdrawalReport } from './types.js';
import { EMPTY_REPORT, isEmpty, mergeReports } from './withdrawal-report.js';

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

  it('believes what it removed more than a declaration as hidden from scripts', () => {
    const before = reportOf({ remaining: [{ ...item('_ga'), reason: 'http-only' }, ysc] });
    const after = reportOf({ removed: [item('_ga'), item('YSC')] });
    expect(mergeReports(before, after)).toEqual({ ...after, remaining: [ysc] });
  });

  it('stays short, however many names a vendor invents', () => {
    const many = Array.from({ length: 300 }, (_, index) => item(`_an_${index}`));
    expect(mergeReports(EMPTY_REPORT, reportOf({ removed: many })).removed).toHaveLength(200);
  });

  it('is empty when nothing was there', () => {
    expect(isEmpty(mergeReports(EMPTY_REPORT, EMPTY_REPORT))).toBe(true);
    expect(isEmpty(reportOf({ remaining: [ysc] }))).toBe(false);
  });
});
