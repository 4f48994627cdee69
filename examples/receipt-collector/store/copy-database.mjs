import * as queries from '../queries.mjs';
import { addReceipts } from './add-receipts.mjs';
import { lowestId } from './database.mjs';
import { toWholeReceipt } from './to-whole-receipt.mjs';

/**
 * Copies everything of one store's database into another one's: receipts byte for byte with their
 * signatures and times, notices, keys, records of erasures. What is there already stays as it is, so a
 * copy that was cut short is done again from the start, and one that ran while receipts came in is
 * completed by a second one.
 *
 * @param {import('./database.mjs').Database} from
 * @param {import('./database.mjs').Database} to
 * @returns {Promise<{ added: number, known: number, conflicts: readonly string[] }>} receipts;
 *   `conflicts`: ids that the other store has with other bytes
 */
export async function copyDatabase(from, to) {
  const copied = { added: 0, known: 0, conflicts: [] };
  await copyKeys(from, to);
  await copyNotices(from, to);
  for (let after = lowestId; ;) {
    const consents = await from.query(queries.consentsAfter, [after, 100]);
    if (consents.length === 0) break;
    const ids = consents.map((row) => row.consent_id);
    const receipts = (await from.query(queries.wholeReceipts, [ids])).map((row) =>
      toWholeReceipt(row),
    );
    const results = await addReceipts(to, receipts, { isChecked: true });
    results.forEach(({ outcome }, index) => {
      if (outcome === 'conflict') copied.conflicts.push(receipts[index].receiptId);
      else copied[outcome] += 1;
    });
    after = ids.at(-1);
  }
  // Last, so that a consent that is erased meanwhile is not copied without the record.
  for (const row of await from.query(queries.erasures)) {
    const values = [row.consent_hash, row.erased_at.toISOString(), row.reason, row.receipts];
    await to.query(queries.takeErasure, values);
  }
  return copied;
}

async function copyKeys(from, to) {
  const now = new Date().toISOString();
  for (const { jwk } of await from.query(queries.keys)) {
    await to.query(queries.addKey, [jwk.kid, JSON.stringify(jwk), now]);
  }
}

async function copyNotices(from, to) {
  for (let after = ''; ;) {
    const rows = await from.query(queries.noticesAfter, [after, 20]);
    if (rows.length === 0) return;
    for (const { digest, body } of rows) await to.query(queries.addNotice, [digest, body]);
    after = rows.at(-1).digest;
  }
}
