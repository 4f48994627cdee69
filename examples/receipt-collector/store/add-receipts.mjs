import * as queries from '../queries.mjs';
import { createChainCheck } from './chain-check.mjs';
import { toReceipt } from './to-receipt.mjs';

/** @typedef {import('../../../src/server/receipt-store.js').IncomingReceipt} IncomingReceipt */
/** @typedef {import('../../../src/server/receipt-store.js').AddResult} AddResult */

/**
 * Keeps several receipts in one transaction and says of each, in their order, what became of it. Safe
 * beside other processes that do the same on one database: first it takes the turn of each consent, so
 * that two neighbours of a chain are checked one after the other, and then each id, so that the second of
 * two equal receipts waits for the first and finds it.
 *
 * @param {import('./database.mjs').Database} database
 * @param {readonly IncomingReceipt[]} receipts
 * @param {{ isChecked?: boolean }} [options] `isChecked`: their chains were checked when another store
 *   took them in. Default: false
 * @returns {Promise<AddResult[]>}
 */
export const addReceipts = (database, receipts, { isChecked = false } = {}) =>
  database.transaction(async (transaction) => {
    /** @type {Map<IncomingReceipt, AddResult>} */
    const results = new Map();
    let left = receipts;
    while (left.length > 0) left = await addDistinct(transaction, left, results, isChecked);
    return receipts.map((receipt) => results.get(receipt));
  });

/** Adds one receipt of each id and tells its copies; returns those with the same id and other bytes. */
async function addDistinct(transaction, receipts, results, isChecked) {
  const firsts = new Map();
  for (const receipt of receipts) {
    if (!firsts.has(receipt.receiptId)) firsts.set(receipt.receiptId, receipt);
  }
  await addFirsts(transaction, [...firsts.values()], results, isChecked);

  const others = [];
  for (const receipt of receipts) {
    const first = firsts.get(receipt.receiptId);
    if (receipt.body !== first.body) others.push(receipt);
    else if (receipt !== first) results.set(receipt, resultOfCopy(results.get(first), first));
  }
  return others;
}

const resultOfCopy = (result, first) =>
  result.outcome === 'added' ? { outcome: 'known', stored: first } : result;

async function addFirsts(transaction, receipts, results, isChecked) {
  await lockConsents(transaction, receipts);
  const claimed = await claimIds(transaction, receipts);
  const taken = receipts.filter((receipt) => !claimed.includes(receipt));
  const check = createChainCheck(await linksOf(transaction, claimed));
  const fitting = claimed.filter((receipt) => isChecked || check.accept(receipt));
  const broken = claimed.filter((receipt) => !fitting.includes(receipt));

  if (fitting.length > 0) await transaction.query(queries.insert, toColumns(fitting));
  const stored = await storedOf(transaction, taken);
  await leaveNoTrace(transaction, broken, [...broken, ...taken]);

  for (const receipt of fitting) results.set(receipt, { outcome: 'added' });
  for (const receipt of broken) results.set(receipt, { outcome: 'broken-chain' });
  for (const receipt of taken) {
    const known = stored.get(receipt.receiptId);
    const isSame = known?.body === receipt.body;
    results.set(receipt, isSame ? { outcome: 'known', stored: known } : { outcome: 'conflict' });
  }
}

/** Everyone takes locks in the order of the ids: two batches never wait for each other. */
const byId = (left, right) => (left < right ? -1 : Number(left > right));

async function lockConsents(transaction, receipts) {
  const latest = new Map();
  for (const { consentId, receivedAt } of receipts) {
    const before = latest.get(consentId);
    if (before === undefined || before < receivedAt) latest.set(consentId, receivedAt);
  }
  const ids = [...latest.keys()].toSorted(byId);
  await transaction.query(queries.lockConsents, [ids, ids.map((id) => latest.get(id))]);
}

async function claimIds(transaction, receipts) {
  const sorted = receipts.toSorted((left, right) => byId(left.receiptId, right.receiptId));
  const rows = await transaction.query(queries.claimIds, [
    sorted.map(({ receiptId }) => receiptId),
    sorted.map(({ consentId }) => consentId),
  ]);
  const ids = new Set(rows.map((row) => row.receipt_id));
  return receipts.filter(({ receiptId }) => ids.has(receiptId));
}

async function linksOf(transaction, receipts) {
  if (receipts.length === 0) return [];
  const rows = await transaction.query(queries.links, [
    [...new Set(receipts.map(({ consentId }) => consentId))],
    [...new Set(receipts.flatMap(({ seq }) => [seq - 1, seq, seq + 1]))],
  ]);
  return rows.map(({ consent_id, seq, digest, prev }) => ({
    consentId: consent_id,
    seq: Number(seq),
    digest,
    prev,
  }));
}

/** The stored receipts with the ids of these. The same bytes belong to the same consent. */
async function storedOf(transaction, receipts) {
  if (receipts.length === 0) return new Map();
  const rows = await transaction.query(queries.receiptsById, [
    receipts.map(({ consentId }) => consentId),
    receipts.map(({ receiptId }) => receiptId),
  ]);
  return new Map(rows.map((row) => [row.receipt_id, toReceipt(row)]));
}

/** Takes back what was only needed to find out that a receipt is not stored. */
async function leaveNoTrace(transaction, broken, unstored) {
  if (broken.length > 0) {
    await transaction.query(queries.releaseIds, [broken.map(({ receiptId }) => receiptId)]);
  }
  if (unstored.length > 0) {
    await transaction.query(queries.dropEmptyConsents, [
      unstored.map(({ consentId }) => consentId),
    ]);
  }
}

/** The values of `queries.insert`. */
const toColumns = (receipts) =>
  [
    (receipt) => receipt.consentId,
    (receipt) => receipt.receiptId,
    (receipt) => String(receipt.seq),
    (receipt) => receipt.event,
    (receipt) => receipt.state,
    (receipt) => receipt.language,
    (receipt) => receipt.decidedAt,
    (receipt) => receipt.expiresAt,
    (receipt) => receipt.receivedAt,
    (receipt) => receipt.noticeDigest,
    (receipt) => JSON.stringify(receipt.choices),
    (receipt) => receipt.digest,
    (receipt) => receipt.prev,
    (receipt) => receipt.body,
    (receipt) => receipt.signature,
  ].map((valueOf) => receipts.map(valueOf));
