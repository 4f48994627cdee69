const plainTime = (time) => time.toISOString();

/**
 * Everything that a row of `wholeReceipts` says, under the names of an incoming receipt.
 *
 * @param {Record<string, any>} row
 * @param {(time: any) => string} [toTime] writes a point in time; for rows that may have been tampered with
 * @returns {import('../../../src/server/receipt-store.js').IncomingReceipt}
 */
export const toWholeReceipt = (row, toTime = plainTime) => ({
  receiptId: row.receipt_id,
  consentId: row.consent_id,
  seq: Number(row.seq),
  event: row.event,
  state: row.state,
  language: row.language,
  decidedAt: toTime(row.decided_at),
  expiresAt: toTime(row.expires_at),
  noticeDigest: row.notice_digest,
  choices: row.choices,
  digest: row.digest,
  prev: row.prev,
  body: row.body,
  receivedAt: toTime(row.received_at),
  signature: row.signature,
});
