import { noticeDigest, sha256 } from 'assent/server';
import { problem } from './finding.mjs';

/**
 * Checks that the bytes of a notice are the ones that its digest stands for.
 *
 * @param {{ digest: string, body: string }} notice
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function checkNotice({ digest, body }) {
  if (await isIntact(digest, body)) return [];
  return [problem('notice-altered', {}, `notice ${digest} has other bytes than its digest says`)];
}

async function isIntact(digest, body) {
  try {
    const computed = [await sha256(body), await noticeDigest(JSON.parse(body))];
    return computed.every((one) => one === digest);
  } catch {
    return false;
  }
}
