import { checkNotice } from './check-notice.mjs';

/** So many are kept at hand; each may take some hundred KB. */
const remembered = 20;

/**
 * @typedef {{ state: 'expanded' | 'missing' | 'altered', manifest: Record<string, any> | null }} Notice
 *   `altered`: its bytes are not those of its digest, so nothing of it can be believed
 */

/**
 * Makes the reader of notices, which remembers those that it read last.
 *
 * @param {Pick<import('assent/server').ReceiptStore, 'notice'>} store
 * @returns {(digest: string) => Promise<Notice>}
 */
export function createNoticeReader(store) {
  const notices = new Map();
  return async (digest) => {
    if (!notices.has(digest)) {
      if (notices.size >= remembered) notices.delete(notices.keys().next().value);
      notices.set(digest, await read(store, digest));
    }
    return notices.get(digest);
  };
}

async function read(store, digest) {
  const body = await store.notice(digest);
  if (body === null) return { state: 'missing', manifest: null };
  const findings = await checkNotice({ digest, body });
  if (findings.length > 0) return { state: 'altered', manifest: null };
  return { state: 'expanded', manifest: JSON.parse(body) };
}
