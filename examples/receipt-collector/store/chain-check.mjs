/**
 * Whether receipts fit the chains that are stored. A receipt contradicts when the step before it is stored
 * and has no receipt with the digest that it names, or when it is the first of its step and what is stored
 * of the step after it names other digests only. A step that is missing contradicts nothing, because
 * receipts may arrive in any order. Several receipts at one step are a fork: a gap, but no forgery.
 *
 * @param {readonly { consentId: string, seq: number, digest: string | null, prev: string | null }[]} stored
 *   at least the receipts at the steps of the new ones and at those before and after them
 */
export function createChainCheck(stored) {
  /** consent and step → digests there, and what its receipts say the step before has */
  const steps = new Map();
  const at = (consentId, seq) => {
    const key = `${consentId} ${seq}`;
    if (!steps.has(key)) steps.set(key, { digests: new Set(), prevs: new Set() });
    return steps.get(key);
  };
  const take = ({ consentId, seq, digest, prev }) => {
    const step = at(consentId, seq);
    // Without WebCrypto a receipt has no digest, and nothing can follow from it.
    if (digest !== null) step.digests.add(digest);
    if (prev !== null) step.prevs.add(prev);
  };
  for (const one of stored) take(one);

  return {
    /** Whether the receipt fits; from then on it counts as stored. */
    accept(receipt) {
      const { consentId, seq, digest, prev } = receipt;
      const before = at(consentId, seq - 1).digests;
      if (prev !== null && before.size > 0 && !before.has(prev)) return false;
      // Where a step has a receipt already, what follows was checked against that one.
      const isFirstOfStep = at(consentId, seq).digests.size === 0;
      const named = at(consentId, seq + 1).prevs;
      if (digest !== null && isFirstOfStep && named.size > 0 && !named.has(digest)) return false;
      take(receipt);
      return true;
    },
  };
}
