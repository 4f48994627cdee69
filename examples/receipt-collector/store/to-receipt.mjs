/**
 * A row of `receipts` as the store hands it out.
 *
 * @returns {import('../../../src/server/receipt-store.js').StoredReceipt}
 */
export const toReceipt = (row) => ({
  receiptId: row.receipt_id,
  consentId: row.consent_id,
  seq: Number(row.seq),
  digest: row.digest,
  prev: row.prev,
  body: row.body,
  receivedAt: row.received_at.toISOString(),
  signature: row.signature,
});
