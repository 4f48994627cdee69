import { describe, expect, it } from 'vitest';
import { choose } from './choices.js';
import { resolveConfig } from './config.js';
import type { ReceiptDraft } from './receipt-draft.js';
import { findSurplus, inDecidedOrder, inSendingOrder, MOST_WAITING } from './receipt-order.js';
import type { Receipt, ReceiptEvent } from './receipt-types.js';
import { testConsent } from './test-consent.js';

const day = 864e5;
const start = Date.parse('2026-01-01T00:00:00.000Z');

/** A receipt of consent `a`, `b` …, decided some days after the start, which stands for 182 days. */
const waiting = (consentId: string, seq: number, event: ReceiptEvent, days = 0) => ({
  body: '',
  receipt: {
    consentId,
    seq,
    event,
    decidedAt: new Date(start + days * day).toISOString(),
    expiresAt: new Date(start + (days + 182) * day).toISOString(),
    decisions: [{ purpose: 'marketing', granted: event === 'given' || event === 'renewed' }],
  } as unknown as Receipt,
});
const told = (items: readonly ReturnType<typeof waiting>[]) =>
  items.map(({ receipt: { consentId, seq, event } }) => `${consentId}${seq} ${event}`);

describe('the order of sending', () => {
  it('puts the consent that is withdrawn first, then what denies, then grants', () => {
    const items = [
      waiting('a', 1, 'given', 0),
      waiting('b', 3, 'changed', 3),
      waiting('c', 2, 'withdrawn', 5),
      waiting('c', 1, 'given', 4),
      waiting('d', 1, 'refused', 1),
    ];
    expect(told(inSendingOrder(items))).toEqual([
      'c1 given',
      'c2 withdrawn',
      'd1 refused',
      'b3 changed',
      'a1 given',
    ]);
  });

  it('keeps a chain together that began at the same time as another', () => {
    const items = [
      waiting('b', 2, 'renewed'),
      waiting('a', 2, 'renewed'),
      waiting('a', 10, 'renewed'),
      waiting('b', 1, 'given'),
      waiting('a', 1, 'given'),
    ];
    expect(told(inSendingOrder(items)).map((text) => text.split(' ')[0])).toEqual([
      'a1',
      'a2',
      'a10',
      'b1',
      'b2',
    ]);
  });
});

describe('what is given up', () => {
  it('is a grant 30 days after its decision has expired; a denial never', () => {
    const items = [
      waiting('a', 1, 'given', 0),
      waiting('b', 1, 'given', 2),
      waiting('c', 1, 'withdrawn', 0),
      waiting('d', 1, 'refused', 0),
    ];
    expect(told(findSurplus(items, start + (182 + 31) * day))).toEqual(['a1 given']);
    expect(findSurplus(items, start + 9 * day)).toEqual([]);
  });

  it('is what is too much: grants before refusals before withdrawals, the oldest first', () => {
    const many = Array.from({ length: MOST_WAITING - 1 }, (_, index) =>
      waiting('w', index + 1, 'withdrawn', index),
    );
    const items = [
      ...many,
      waiting('r', 1, 'refused', 0),
      waiting('n', 1, 'given', 20),
      waiting('o', 1, 'given', 10),
      waiting('x', 1, 'withdrawn', 150),
    ];
    expect(told(findSurplus(items, start + 151 * day))).toEqual([
      'o1 given',
      'n1 given',
      'r1 refused',
    ]);
  });
});

describe('the order of drafts', () => {
  const settings = resolveConfig();
  const consentAt = (minutes: number, isGranted: boolean) => ({
    ...testConsent(choose(settings, () => isGranted, {})),
    decidedAt: new Date(start + minutes * 60_000).toISOString(),
  });
  const draft = (receiptId: string, consent: object, previous: object | null) =>
    ({ receiptId, consent, previous }) as ReceiptDraft;
  const order = (drafts: readonly ReceiptDraft[]) =>
    inDecidedOrder(drafts).map(({ receiptId }) => receiptId);

  it('is that of the decisions, also when the clock was set back in between', () => {
    const first = consentAt(60, true);
    const second = consentAt(0, false);
    const third = consentAt(5, true);
    const drafts = [draft('3', third, second), draft('1', first, null), draft('2', second, first)];
    expect(order(drafts)).toEqual(['1', '2', '3']);
  });

  it('follows what was decided before where the clock stood still', () => {
    const yes = consentAt(0, true);
    const no = consentAt(0, false);
    expect(order([draft('3', yes, no), draft('2', no, yes), draft('1', yes, null)])).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('is the clock’s for tabs that knew nothing of each other', () => {
    const drafts = [draft('2', consentAt(2, true), null), draft('1', consentAt(1, false), null)];
    expect(order(drafts)).toEqual(['1', '2']);
  });
});
