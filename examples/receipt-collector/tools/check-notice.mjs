import { noticeDigest, sha256 } from 'assent/server';
import { finding, problem } from './finding.mjs';

/** So many answers are remembered; a store has few notices, but anyone may name others. */
const remembered = 1000;

/**
 * Makes the check of the notices that receipts name; each is read once.
 *
 * @param {Pick<import('assent/server').ReceiptStore, 'notice'>} store
 * @returns {(stored: object, digest: string) => Promise<import('./finding.mjs').Finding[]>}
 */
export function createNoticeCheck(store) {
  const states = new Map();
  return async (stored, digest) => {
    if (states.size >= remembered) states.clear();
    if (!states.has(digest))
      states.set(digest, await noticeState(await store.notice(digest), digest));
    switch (states.get(digest)) {
      case 'intact':
        return [];
      case 'missing':
        return [finding('warning', 'notice-missing', stored, `its notice ${digest} is not here`)];
      default:
        return [problem('notice-altered', stored, `its notice ${digest} has other bytes`)];
    }
  };
}

/**
 * Tells whether the bytes of a notice are the ones that its digest stands for.
 *
 * @param {string | null} body
 * @param {string} digest
 * @returns {Promise<'intact' | 'altered' | 'missing'>}
 */
export async function noticeState(body, digest) {
  if (body === null) return 'missing';
  try {
    const digests = [await sha256(body), await noticeDigest(JSON.parse(body))];
    return digests.every((computed) => computed === digest) ? 'intact' : 'altered';
  } catch {
    return 'altered';
  }
}
