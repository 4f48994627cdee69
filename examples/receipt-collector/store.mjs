import * as queries from './queries.mjs';
import { addReceipts } from './store/add-receipts.mjs';
import { lowestId } from './store/database.mjs';
import { eraseConsent, eraseOldConsents } from './store/erasure.mjs';
import { groupCommit } from './store/group-commit.mjs';
import { createNotices } from './store/notices.mjs';
import { openDatabase } from './store/open-database.mjs';
import { toReceipt } from './store/to-receipt.mjs';
import { createToolReads } from './store/tool-reads.mjs';

/** @typedef {import('../../src/server/receipt-store.js').StoredReceipt} StoredReceipt */

const hour = 60 * 60 * 1000;

/**
 * Opens the receipts: a folder with a database of its own, or a PostgreSQL server. Creates folder and
 * tables when they are missing. Beside the contract of `ReceiptStore`, which several processes on one
 * server keep together, it has what the collector's pages and tools ask for.
 *
 * @param {object} options
 * @param {string} [options.dataDir] the folder; for one process at a time
 * @param {string} [options.databaseUrl] `postgres://…`; goes before the folder
 * @param {number} [options.retentionDays] removes consents whose last receipt is older, once at the start
 *   and every hour. Default: keeps them until they are erased
 * @throws {Error} when another process has the folder open, when the database is damaged or not reachable
 */
export async function openStore({ dataDir, databaseUrl, retentionDays }) {
  const database = await openDatabase({ dataDir, databaseUrl });
  const writes = groupCommit((receipts) => addReceipts(database, receipts));
  const chainsOf = async (consentIds) => {
    const rows = await database.query(queries.chainsOf, [consentIds]);
    return new Map(rows.map((row) => [row.consent_id, row.intact ? 'intact' : 'gap']));
  };
  const receiptsOf = async (consentIds) =>
    (await database.query(queries.receiptsOf, [consentIds])).map(toReceipt);
  const retention = retentionDays && startRetention(database, retentionDays);

  return {
    ...createNotices(database),
    ...createToolReads(database),
    add: writes.add,

    async receipt(receiptId) {
      const [owner] = await database.query(queries.consentOfReceipt, [receiptId]);
      if (!owner) return null;
      const rows = await database.query(queries.receiptsById, [[owner.consent_id], [receiptId]]);
      return rows.length > 0 ? toReceipt(rows[0]) : null;
    },

    receiptsOf: (consentId) => receiptsOf([consentId]),
    erase: (consentId) => eraseConsent(database, consentId, { reason: 'request' }),

    /**
     * @param {number} limit
     * @returns {Promise<(StoredReceipt & { chain: 'intact' | 'gap' })[]>} the newest first
     */
    async newest(limit) {
      const receipts = (await database.query(queries.newest, [limit])).map(toReceipt);
      const chains = await chainsOf([...new Set(receipts.map(({ consentId }) => consentId))]);
      // Erased in between: nothing is left that could be whole.
      return receipts.map((receipt) => ({
        ...receipt,
        chain: chains.get(receipt.consentId) ?? 'gap',
      }));
    },

    /**
     * @param {string} consentId
     * @returns {Promise<'intact' | 'gap'>} whether all receipts of this consent are here and linked
     */
    chain: async (consentId) => (await chainsOf([consentId])).get(consentId) ?? 'gap',

    /**
     * The receipts of the next consents, in the order of the consents' ids and then by `seq`. To go on,
     * give the last one's `consentId`; none are left when none come back.
     *
     * @param {{ after?: string, limit: number }} options `limit`: how many consents
     * @returns {Promise<StoredReceipt[]>}
     */
    async consents({ after = lowestId, limit }) {
      const rows = await database.query(queries.consentsAfter, [after, limit]);
      return rows.length > 0 ? receiptsOf(rows.map((row) => row.consent_id)) : [];
    },

    /**
     * How many decisions came in, for the rates. Days are of UTC, by the collector's clock.
     *
     * @param {{ from?: string, to?: string }} [options] first and last day: `2026-11-21`
     * @returns {Promise<{ day: string, language: string, event: string, state: string,
     *   category: string, granted: boolean, count: number }[]>}
     */
    async counts({ from = '0001-01-01', to = '9999-12-30' } = {}) {
      const end = new Date(Date.parse(`${to}T00:00:00Z`) + 24 * hour).toISOString();
      const rows = await database.query(queries.counts, [`${from}T00:00:00Z`, end]);
      return rows.map((row) => ({ ...row, count: Number(row.count) }));
    },

    /**
     * Keeps a public key under its `kid`; the first one with that `kid` stays.
     *
     * @param {{ kid: string } & Record<string, unknown>} jwk
     */
    async addKey(jwk) {
      const now = new Date().toISOString();
      await database.query(queries.addKey, [jwk.kid, JSON.stringify(jwk), now]);
    },

    /** @returns {Promise<({ kid: string } & Record<string, unknown>)[]>} oldest first */
    keys: async () => (await database.query(queries.keys)).map(({ jwk }) => jwk),

    /**
     * What was erased. `consentHash` is `hashConsent` of the id, from `store/erasure.mjs`.
     *
     * @returns {Promise<{ consentHash: string, erasedAt: string, reason: 'request' | 'retention',
     *   count: number }[]>}
     */
    erasures: async () =>
      (await database.query(queries.erasures)).map((row) => ({
        consentHash: row.consent_hash,
        erasedAt: row.erased_at.toISOString(),
        reason: row.reason,
        count: Number(row.receipts),
      })),

    /** Whether the database answers; rejects when it does not. */
    check: async () => void (await database.query('SELECT 1')),

    /** Writes out everything and lets the database go. */
    async close() {
      await retention?.stop();
      await writes.idle();
      await database.close();
    },
  };
}

/** Removes what is too old, now and every hour; a failure is tried again with the next turn. */
function startRetention(database, days) {
  let running = Promise.resolve();
  const turn = () => {
    running = running.then(() => eraseOldConsents(database, days)).catch(() => {});
  };
  turn();
  const timer = setInterval(turn, hour);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
