import type { Receipt } from '../../core/types.js';

/** One decision of the past. */
export interface PastDecision {
  /** RFC 3339. */
  readonly decidedAt: string;
  /** Ids of optional categories, and of services that were answered otherwise than their category. */
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
}

/** What a receipt says was decided. */
function readDecision({ decidedAt, decisions }: Receipt): PastDecision {
  const answers = decisions
    .filter(({ basis }) => basis !== 'strictly-necessary')
    .flatMap(({ purpose, granted, services = [] }) => [
      { id: purpose, granted },
      ...services.filter((service) => service.granted !== granted),
    ]);
  const idsOf = (isGranted: boolean) =>
    answers.filter(({ granted }) => granted === isGranted).map(({ id }) => id);
  return { decidedAt, allowed: idsOf(true), denied: idsOf(false) };
}

/**
 * The decisions that this browser keeps receipts of, the newest first. `last` stands in where the
 * browser stores nothing. Empty when somebody broke what was stored.
 */
export function readHistory(cookieName: string, last: Receipt | null): readonly PastDecision[] {
  let receipts: readonly Receipt[] = last ? [last] : [];
  try {
    receipts = JSON.parse(localStorage.getItem(`${cookieName}:receipts`)!) ?? receipts;
  } catch {
    // Blocked, or not ours.
  }
  try {
    const isReal = ({ decidedAt }: PastDecision) => Date.parse(decidedAt) > 0;
    return receipts.map(readDecision).filter(isReal).reverse();
  } catch {
    return [];
  }
}
