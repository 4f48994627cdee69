import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { lockFolder } from './folder-lock.mjs';
import { migrate } from './migrations.mjs';
import { Refusal } from './refusal.mjs';
import { chainsOfNewest, chainOf, insert, newest, sameReceipt, sealsOf } from './queries.mjs';

/**
 * @typedef {object} StoredReceipt
 * @property {string} receiptId
 * @property {string} consentId
 * @property {number} seq
 * @property {string | null} digest the seal as it was when the receipt arrived
 * @property {string} receivedAt RFC 3339, UTC
 * @property {string} body the bytes that were received, as text
 * @property {'intact' | 'gap'} chain whether all receipts of this consent id are here and linked
 */

/**
 * Opens the receipts of a folder; creates the folder and the tables when they are missing.
 *
 * @param {string} dataDir
 * @throws {Error} when another process has the folder open or when the database is damaged
 */
export async function openStore(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const unlock = lockFolder(dataDir);
  let database;
  try {
    database = await openDatabase(join(dataDir, 'receipts'));
  } catch (error) {
    unlock();
    throw error;
  }

  return {
    /**
     * Keeps a receipt once, however often and however concurrently it arrives.
     *
     * @param {Record<string, any>} receipt
     * @param {string} body the bytes that were received, as text
     * @returns {Promise<{ isNew: boolean, receivedAt: string }>}
     * @throws {Refusal} 409 for the same id with other bytes, 422 when the chain does not fit
     */
    add: (receipt, body) => database.transaction((transaction) => add(transaction, receipt, body)),

    /**
     * @param {number} limit
     * @returns {Promise<StoredReceipt[]>} the newest first
     */
    async newest(limit) {
      return database.transaction(async (transaction) => {
        const chains = (await transaction.query(chainsOfNewest, [limit])).rows;
        const intact = new Map(chains.map((chain) => [chain.consent_id, chain.intact]));
        const { rows } = await transaction.query(newest, [limit]);
        return rows.map((row) => toStored(row, intact.get(row.consent_id)));
      });
    },

    /**
     * @param {string} consentId
     * @returns {Promise<'intact' | 'gap'>}
     */
    async chain(consentId) {
      const { rows } = await database.query(chainOf, [consentId]);
      return rows[0]?.intact ? 'intact' : 'gap';
    },

    /** Writes out everything and lets the folder go. */
    async close() {
      await database.close();
      unlock();
    },
  };
}

async function openDatabase(folder) {
  let database;
  try {
    database = await PGlite.create(folder);
    await migrate(database);
    return database;
  } catch (error) {
    await database?.close().catch(() => {});
    throw new Error(
      `Receipt collector: the database in ${folder} cannot be opened ` +
        `(${error?.message ?? error}). If it is damaged, restore a backup or move the folder away ` +
        'to start with an empty one.',
      { cause: error },
    );
  }
}

async function add(transaction, receipt, body) {
  const { consentId, receiptId, seq, event, state, decidedAt, integrity } = receipt;
  const inserted = await transaction.query(insert, [
    consentId,
    receiptId,
    seq,
    event,
    state,
    new Date(decidedAt).toISOString(),
    new Date().toISOString(),
    integrity.digest ?? null,
    integrity.prev,
    body,
  ]);
  if (inserted.rows.length === 0) return known(transaction, receiptId, body);
  await checkPredecessor(transaction, receipt);
  return { isNew: true, receivedAt: inserted.rows[0].received_at.toISOString() };
}

async function known(transaction, receiptId, body) {
  const { rows } = await transaction.query(sameReceipt, [receiptId]);
  if (rows[0].body === body) {
    return { isNew: false, receivedAt: rows[0].received_at.toISOString() };
  }
  throw new Refusal(
    409,
    'receipt-exists',
    'receiptId',
    'receiptId is stored already with other content. Send a new decision under a new receiptId.',
  );
}

/** Receipts may arrive out of order, so only a predecessor that is here can contradict. */
async function checkPredecessor(transaction, { consentId, seq, integrity }) {
  if (integrity.prev === null) return;
  const { rows } = await transaction.query(sealsOf, [consentId, seq - 1]);
  if (rows.length === 0 || rows.some(({ digest }) => digest === integrity.prev)) return;
  // Throwing rolls back the insert before it.
  throw new Refusal(
    422,
    'broken-chain',
    'integrity.prev',
    `integrity.prev is not the digest of receipt ${seq - 1} of this consentId. ` +
      'Send the digest of the receipt before this one.',
  );
}

function toStored(row, isIntact) {
  return {
    receiptId: row.receipt_id,
    consentId: row.consent_id,
    seq: row.seq,
    digest: row.digest,
    receivedAt: row.received_at.toISOString(),
    body: row.body,
    chain: isIntact ? 'intact' : 'gap',
  };
}
