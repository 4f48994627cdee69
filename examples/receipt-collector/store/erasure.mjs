import { createHash } from 'node:crypto';
import * as queries from '../queries.mjs';
import { lowestId } from './database.mjs';

const day = 24 * 60 * 60 * 1000;

/** How an erased consent is named in the record of erasures: SHA-256 of its id, base64url. */
export const hashConsent = (consentId) =>
  createHash('sha256').update(consentId).digest('base64url');

/**
 * Removes all receipts of one consent and records that, so that a chain that begins late can be told from
 * one that was tampered with. Returns how many there were.
 *
 * @param {import('./database.mjs').Database} database
 * @param {string} consentId
 * @param {{ reason: 'request' | 'retention', before?: string }} options `before`: leaves a consent alone
 *   whose last receipt is not older than this time
 */
export const eraseConsent = (database, consentId, { reason, before }) =>
  database.transaction(async (transaction) => {
    const [consent] = await transaction.query(queries.lockConsent, [consentId]);
    if (!consent || (before && consent.latest >= new Date(before))) return 0;
    const rows = await transaction.query(queries.eraseReceipts, [consentId]);
    await transaction.query(queries.releaseIds, [rows.map((row) => row.receipt_id)]);
    await transaction.query(queries.eraseConsent, [consentId]);
    if (rows.length > 0) {
      const now = new Date().toISOString();
      await transaction.query(queries.recordErasure, [
        hashConsent(consentId),
        now,
        reason,
        rows.length,
      ]);
    }
    return rows.length;
  });

/**
 * Removes whole consents whose last receipt is older than so many days; never a part of a chain. Returns
 * how many receipts there were.
 *
 * @param {import('./database.mjs').Database} database
 * @param {number} days
 * @param {Date} [now]
 */
export async function eraseOldConsents(database, days, now = new Date()) {
  const before = new Date(now.getTime() - days * day).toISOString();
  let after = lowestId;
  let erased = 0;
  for (;;) {
    const rows = await database.query(queries.consentsBefore, [after, before, 500]);
    if (rows.length === 0) return erased;
    for (const { consent_id } of rows) {
      erased += await eraseConsent(database, consent_id, { reason: 'retention', before });
    }
    after = rows.at(-1).consent_id;
  }
}
