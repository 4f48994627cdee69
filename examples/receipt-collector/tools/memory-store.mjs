import { createSigner, makeSigningKey, noticeDigest, readSigningKey } from 'assent/server';
import canonicalize from 'canonicalize';
import { makeReceipt } from '../make-receipt.mjs';
import { choicesOf } from './check-columns.mjs';

/** The notice of the tests: what a site shows that declares one service for each of two purposes. */
export const exampleNotice = {
  language: 'en',
  texts: {
    analyticsTitle: 'Statistics',
    analyticsDescription: 'Shows us which pages are read.',
    marketingTitle: 'Marketing',
    marketingDescription: 'Lets us measure our advertisements.',
  },
  controller: { name: 'Example Ltd', contact: 'privacy@example.com' },
  links: { privacyPolicy: 'https://example.com/privacy' },
  categories: [
    { id: 'necessary', required: true, services: [] },
    {
      id: 'analytics',
      required: false,
      services: [
        {
          id: 'ga4',
          name: 'Google Analytics 4',
          provider: 'Google',
          purpose: 'Counts visits.',
          cookies: [{ name: '_ga', retention: '13 months' }],
          storage: [],
        },
      ],
    },
    {
      id: 'marketing',
      required: false,
      services: [{ id: 'ads', name: 'Ads', cookies: [], storage: ['local:ads:*'] }],
    },
  ],
  days: 182,
};

/**
 * A store in memory for tests, with what the tools read of a real one. Its arrays are open, so that a
 * test can tamper with them.
 */
export async function createMemoryStore() {
  const { sign, key } = await createTestSigner();
  const rows = [];
  const notices = new Map();
  const erased = [];
  const digest = await noticeDigest(exampleNotice);
  notices.set(digest, canonicalize(exampleNotice));

  async function pageOfConsents({ after = '', limit }) {
    const ids = [...new Set(rows.map(({ consentId }) => consentId))].sort();
    const page = new Set(ids.filter((id) => id > after).slice(0, limit));
    return rows
      .filter(({ consentId }) => page.has(consentId))
      .sort((a, b) => a.consentId.localeCompare(b.consentId) || a.seq - b.seq);
  }

  return {
    rows,
    noticeBodies: notices,
    erased,
    key,

    /** Makes and keeps a receipt; `changes` as for `makeReceipt`. */
    async receive(changes, previous = null, receivedAt = '2026-11-02T10:00:00.123Z') {
      const notice = { id: 'main', version: '1', digest };
      const receipt = makeReceipt({ notice, ...changes }, previous);
      const body = JSON.stringify(receipt);
      rows.push({ ...toRow(receipt, body, receivedAt), signature: await sign(body, receivedAt) });
      return receipt;
    },

    wholeRows: pageOfConsents,
    consents: pageOfConsents,
    receiptsOf: async (id) => rows.filter(({ consentId }) => consentId === id),
    notice: async (wanted) => notices.get(wanted) ?? null,
    keys: async () => [key],
    notices: async ({ after = '' }) =>
      [...notices]
        .map(([digest, body]) => ({ digest, body }))
        .filter(({ digest }) => digest > after),
    erasuresAfter: async ({ after }) => (after ? [] : erased),
    wasErased: async (hash) => erased.some(({ consentHash }) => consentHash === hash),
    close: async () => {},
  };
}

async function createTestSigner() {
  const key = await readSigningKey(await makeSigningKey());
  const signer = createSigner(key);
  return { key: key.publicKey, sign: (body, time) => signer(body, new Date(time)) };
}

function toRow(receipt, body, receivedAt) {
  const { receiptId, consentId, seq, event, state, language, decidedAt, expiresAt } = receipt;
  return {
    receiptId,
    consentId,
    seq,
    event,
    state,
    language,
    decidedAt,
    expiresAt,
    noticeDigest: receipt.notice.digest,
    choices: choicesOf(receipt),
    digest: receipt.integrity.digest ?? null,
    prev: receipt.integrity.prev,
    body,
    receivedAt,
  };
}
