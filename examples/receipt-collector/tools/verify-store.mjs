import { checkBody } from './check-body.mjs';
import { checkChain } from './check-chain.mjs';
import { checkColumns } from './check-columns.mjs';
import { createNoticeCheck } from './check-notice.mjs';
import { checkSignature } from './check-signature.mjs';
import { eachConsent } from './each-consent.mjs';
import { finding } from './finding.mjs';

/**
 * Computes everything anew that the stored receipts claim: their digests, columns, countersignatures,
 * chains and notices.
 *
 * @param {object} store what `openStore` gives
 * @param {object} options
 * @param {readonly import('assent/server').PublicKey[]} [options.keys] trust only these public keys; by default
 *   those that the store holds, which proves nothing against somebody who could write to it
 * @param {(finding: import('./finding.mjs').Finding) => unknown} options.onFinding awaited
 * @param {(receipts: number) => void} [options.onProgress] after each consent, with the count so far
 * @returns {Promise<{ receipts: number, consents: number, problems: number, warnings: number,
 *   erased: number }>}
 */
export async function verifyStore(store, { keys, onFinding, onProgress = () => {} }) {
  const trusted = keys ?? (await store.keys());
  const checkNotice = createNoticeCheck(store);
  const summary = { receipts: 0, consents: 0, problems: 0, warnings: 0, erased: 0 };
  const report = async (found) => {
    for (const entry of found) {
      summary[counters[entry.severity]] += 1;
      await onFinding(entry);
    }
  };

  for await (const receipts of eachConsent(store)) {
    for (const stored of receipts) {
      const { receipt, findings } = await checkBody(stored);
      await report(findings);
      await report(await checkSignature(stored, trusted));
      if (!receipt) continue;
      await report(checkColumns(stored, receipt));
      await report(await checkNotice(stored, receipt.notice.digest));
    }
    await report(checkChain(receipts));
    summary.receipts += receipts.length;
    summary.consents += 1;
    onProgress(summary.receipts);
  }
  await report((await store.erasures()).map(describeErasure));
  return summary;
}

const counters = { problem: 'problems', warning: 'warnings', erased: 'erased' };

function describeErasure(erasure) {
  const message = `${erasure.count} receipts were erased at ${erasure.erasedAt}`;
  return finding('erased', 'erased', erasure, message);
}
