import { problem } from './finding.mjs';

/**
 * Checks that the receipts of one consent count 1, 2, 3… and that each names the digest of the one
 * before it.
 *
 * @param {readonly import('assent/server').StoredReceipt[]} receipts all of one consent, by `seq`
 * @returns {import('./finding.mjs').Finding[]}
 */
export function checkChain(receipts) {
  return receipts.flatMap((stored, index) => checkLink(stored, receipts[index - 1]));
}

function checkLink(stored, before) {
  const last = before?.seq ?? 0;
  if (stored.seq === last) {
    return [problem('fork', stored, `there are two receipts ${stored.seq} of this consent`)];
  }
  if (stored.seq !== last + 1) {
    const range = last + 1 === stored.seq - 1 ? `${last + 1}` : `${last + 1} to ${stored.seq - 1}`;
    return [problem('hole', stored, `receipt ${range} of this consent is not here`)];
  }
  if (stored.prev === (before?.digest ?? null)) return [];
  return [problem('broken-chain', stored, 'it does not name the digest of the receipt before it')];
}
