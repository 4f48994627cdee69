import { createArrivals } from './test-receipts.mjs';

/**
 * A store in memory for tests, with what the tools read of a real one. `rows`, `noticeBodies` and
 * `erased` are open, so that a test can tamper with them.
 */
export async function createMemoryStore() {
  const { key, digest, notice, arrive } = await createArrivals();
  const rows = [];
  const noticeBodies = new Map([[digest, notice]]);
  const erased = [];

  async function consents({ after = '', limit }) {
    const ids = [...new Set(rows.map(({ consentId }) => consentId))].sort();
    const page = new Set(ids.filter((id) => id > after).slice(0, limit));
    return rows
      .filter(({ consentId }) => page.has(consentId))
      .sort((a, b) => a.consentId.localeCompare(b.consentId) || a.seq - b.seq);
  }

  return {
    rows,
    noticeBodies,
    erased,
    key,
    /** Makes and keeps a receipt; as `arrive` of `createArrivals`. */
    async receive(...values) {
      const { receipt, incoming } = await arrive(...values);
      rows.push(incoming);
      return receipt;
    },
    consents,
    wholeRows: consents,
    receiptsOf: async (id) => rows.filter(({ consentId }) => consentId === id),
    notice: async (wanted) => noticeBodies.get(wanted) ?? null,
    notices: async ({ after = '' }) =>
      [...noticeBodies]
        .map(([digest, body]) => ({ digest, body }))
        .filter(({ digest }) => digest > after),
    keys: async () => [key],
    erasuresAfter: async ({ after }) => (after ? [] : erased),
    wasErased: async (hash) => erased.some(({ consentHash }) => consentHash === hash),
  };
}
