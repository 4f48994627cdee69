import type { ReceiptDraft } from './receipt-draft.js';
import type { Receipt } from './receipt-types.js';

/** A receipt that has not reached the endpoint. */
export interface WaitingReceipt {
  readonly receipt: Receipt;
  /** The bytes that every attempt sends. */
  readonly body: string;
}

/** How many receipts wait at most: 8 KB each at most, so that other scripts' storage is left alone. */
export const MOST_WAITING = 100;
const GRACE = 30 * 864e5;

/** 0 for a withdrawal, 1 for what else denies something, 2 for a grant. */
function urgencyOf({ event, decisions }: Receipt): number {
  if (event === 'withdrawn') return 0;
  const isDenial = event === 'refused' || event === 'changed';
  return isDenial && decisions.some(({ granted }) => !granted) ? 1 : 2;
}

/**
 * The order of sending. A consent's receipts follow their chain; of several consents, the one that
 * something withdraws comes first, then what denies, then the rest, the oldest first.
 */
export function inSendingOrder<Item extends WaitingReceipt>(
  waiting: readonly Item[],
): readonly Item[] {
  const ranks = new Map<string, string>();
  for (const { receipt } of waiting) {
    const { consentId, decidedAt } = receipt;
    // RFC 3339 times of one form and zone compare as text.
    const [urgency = '3', since = decidedAt] = ranks.get(consentId)?.split(' ') ?? [];
    const most = Math.min(Number(urgency), urgencyOf(receipt));
    ranks.set(consentId, `${most} ${since < decidedAt ? since : decidedAt} ${consentId}`);
  }
  const rankOf = ({ receipt }: Item) => ranks.get(receipt.consentId)!;
  return [...waiting].sort((a, b) =>
    rankOf(a) === rankOf(b) ? a.receipt.seq - b.receipt.seq : rankOf(a) < rankOf(b) ? -1 : 1,
  );
}

/**
 * What waits for too long or is too much, to be given up: grants whose decision has ended 30 days ago,
 * and what exceeds the most that may wait, grants before refusals before withdrawals, the oldest first.
 * A withdrawal never grows too old.
 */
export function findSurplus<Item extends WaitingReceipt>(
  waiting: readonly Item[],
  now: number,
): readonly Item[] {
  const isPast = ({ receipt }: Item) =>
    urgencyOf(receipt) === 2 && Date.parse(receipt.expiresAt) + GRACE < now;
  const past = waiting.filter(isPast);
  const others = waiting.filter((item) => !isPast(item));
  const surplus = [...others].sort(
    ({ receipt: a }, { receipt: b }) =>
      urgencyOf(b) - urgencyOf(a) || Date.parse(a.decidedAt) - Date.parse(b.decidedAt),
  );
  return [...past, ...surplus.slice(0, Math.max(0, others.length - MOST_WAITING))];
}

/**
 * Drafts in the order in which they were decided. Each says what was decided before it, which holds
 * also where the clock was set back in between; the clock orders the rest.
 */
export function inDecidedOrder(drafts: readonly ReceiptDraft[]): readonly ReceiptDraft[] {
  const rest = [...drafts].sort(
    (a, b) => Date.parse(a.consent.decidedAt) - Date.parse(b.consent.decidedAt),
  );
  const ordered: ReceiptDraft[] = [];
  const follows = (draft: ReceiptDraft, before: ReceiptDraft | undefined) =>
    !!before && JSON.stringify(draft.previous) === JSON.stringify(before.consent);
  while (rest[0]) {
    const last = ordered.at(-1);
    const next =
      rest.find((draft) => follows(draft, last)) ??
      rest.find((draft) => !rest.some((other) => other !== draft && follows(draft, other))) ??
      rest[0];
    rest.splice(rest.indexOf(next), 1);
    ordered.push(next);
  }
  return ordered;
}
