import { hashConsent } from '../store/erasure.mjs';
import { checkBody } from './check-body.mjs';
import { checkChain } from './check-chain.mjs';
import { checkColumns } from './check-columns.mjs';
import { checkNotice } from './check-notice.mjs';
import { checkSignature } from './check-signature.mjs';
import { eachPage, eachPageOfConsents } from './each-page.mjs';
import { finding } from './finding.mjs';
import { createNoticeStates } from './notice-states.mjs';

const counters = { problem: 'problems', warning: 'warnings', erased: 'erased' };

/**
 * Computes everything anew that the stored receipts claim: their digests, columns, countersignatures,
 * chains and notices. Changes nothing.
 *
 * @param {Awaited<ReturnType<import('../store.mjs').openStore>>} store
 * @param {object} options
 * @param {readonly import('assent/server').PublicKey[]} [options.keys] trust only these public keys;
 *   by default those that the store holds, which proves nothing against somebody who could write to it
 * @param {(finding: import('./finding.mjs').Finding) => unknown} options.onFinding awaited
 * @param {(receipts: number) => void} [options.onProgress] after each page, with the count so far
 * @returns {Promise<{ receipts: number, consents: number, notices: number, problems: number,
 *   warnings: number, erased: number }>}
 */
export async function verifyStore(store, { keys, onFinding, onProgress = () => {} }) {
  const summary = { receipts: 0, consents: 0, notices: 0, problems: 0, warnings: 0, erased: 0 };
  const report = async (findings) => {
    for (const one of findings) {
      summary[counters[one.severity]] += 1;
      await onFinding(one);
    }
  };
  const checkConsent = await createConsentCheck(store, keys);

  for await (const chains of eachPageOfConsents(store.wholeRows)) {
    // All of a page at once: hashes and signatures are computed on threads of their own.
    for (const findings of await Promise.all(chains.map(checkConsent))) await report(findings);
    summary.receipts += chains.flat().length;
    summary.consents += chains.length;
    onProgress(summary.receipts);
  }
  for await (const notices of eachPage(store.notices, ({ digest }) => digest)) {
    for (const notice of notices) await report(await checkNotice(notice));
    summary.notices += notices.length;
  }
  for await (const erasures of eachPage(store.erasuresAfter, (last) => last)) {
    await report(erasures.map(describeErasure));
  }
  return summary;
}

async function createConsentCheck(store, keys) {
  const trusted = keys ?? (await store.keys());
  const checkNoticeOf = createNoticeStates(store);

  return async (chain) => {
    const wasErased = () => store.wasErased(hashConsent(chain[0].consentId));
    const found = [];
    for (const stored of chain) found.push(...(await checkReceipt(stored)));
    return [...found, ...(await checkChain(chain, wasErased))];
  };

  async function checkReceipt(stored) {
    const { receipt, findings } = await checkBody(stored);
    const signature = await checkSignature(stored, trusted);
    if (!receipt) return [...findings, ...signature];
    const notice = await checkNoticeOf(stored, receipt.notice.digest);
    return [...findings, ...signature, ...checkColumns(stored, receipt), ...notice];
  }
}

function describeErasure({ consentHash, count, erasedAt, reason }) {
  const why = reason === 'request' ? 'on request' : 'because its time was over';
  const message = `${count} of the consent with the hash ${consentHash}, at ${erasedAt}, ${why}`;
  return finding('erased', 'erased', {}, message);
}
