import { checkNotice } from './check-notice.mjs';
import { finding, problem } from './finding.mjs';

/** So many answers are remembered: a store has few notices, but anyone may name others. */
const remembered = 1000;

/**
 * Makes the check of the notices that receipts name; each is read once.
 *
 * @param {Pick<import('assent/server').ReceiptStore, 'notice'>} store
 * @returns {(stored: object, digest: string) => Promise<import('./finding.mjs').Finding[]>}
 */
export function createNoticeStates(store) {
  const states = new Map();
  return async (stored, digest) => {
    if (states.size >= remembered) states.clear();
    // The promise is kept, because many ask at once.
    if (!states.has(digest)) states.set(digest, stateOf(store, digest));
    switch (await states.get(digest)) {
      case 'intact':
        return [];
      case 'missing':
        return [finding('warning', 'notice-missing', stored, `its notice ${digest} is not here`)];
      default:
        return [problem('notice-altered', stored, `its notice ${digest} has other bytes`)];
    }
  };
}

async function stateOf(store, digest) {
  const body = await store.notice(digest);
  if (body === null) return 'missing';
  return (await checkNotice({ digest, body })).length === 0 ? 'intact' : 'altered';
}
