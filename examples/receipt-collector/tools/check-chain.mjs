import { finding, problem } from './finding.mjs';

/**
 * Checks that the receipts of one consent count 1, 2, 3… and that each names the digest of the one
 * before it.
 *
 * @param {readonly import('assent/server').StoredReceipt[]} receipts all of one consent, by `seq`
 * @param {() => Promise<boolean>} wasErased whether receipts of this consent were erased before; then
 *   it rightly begins late
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function checkChain(receipts, wasErased) {
  const [first, ...others] = receipts;
  const links = others.flatMap((stored, index) => checkLink(stored, receipts[index]));
  const isLate = first.seq > 1 && (await wasErased());
  if (!isLate) return [...checkLink(first, { seq: 0, digest: null }), ...links];
  return [
    finding('erased', 'begins-late', first, 'what this consent had before was erased'),
    ...links,
  ];
}

function checkLink(stored, before) {
  if (stored.seq === before.seq) {
    return [problem('fork', stored, `there are two receipts ${stored.seq} of this consent`)];
  }
  if (stored.seq !== before.seq + 1) {
    const [from, to] = [before.seq + 1, stored.seq - 1];
    const missing = from === to ? `receipt ${from} is` : `receipts ${from} to ${to} are`;
    return [problem('hole', stored, `${missing} missing before this one of its consent`)];
  }
  if (stored.prev === before.digest) return [];
  return [problem('broken-chain', stored, 'it does not name the digest of the receipt before it')];
}
