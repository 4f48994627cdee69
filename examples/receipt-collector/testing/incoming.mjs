import { makeReceipt } from '../make-receipt.mjs';

/**
 * A valid receipt as the handler gives it to the store.
 *
 * @param {Record<string, any>} [changes] fields of the receipt that replace the example's
 * @param {{ receipt: Record<string, any> } | null} [previous] what this one follows, made here as well
 */
export function makeIncoming(changes = {}, previous = null) {
  return toIncoming(makeReceipt(changes, previous && JSON.parse(previous.body)));
}

/** A receipt as the handler gives it to the store. */
export function toIncoming(receipt, receivedAt = new Date().toISOString()) {
  const optional = receipt.decisions.filter(({ basis }) => basis !== 'strictly-necessary');
  return {
    receiptId: receipt.receiptId,
    consentId: receipt.consentId,
    seq: receipt.seq,
    event: receipt.event,
    state: receipt.state,
    language: receipt.language,
    decidedAt: receipt.decidedAt,
    expiresAt: receipt.expiresAt,
    noticeDigest: receipt.notice.digest,
    choices: Object.fromEntries(optional.map(({ purpose, granted }) => [purpose, granted])),
    digest: receipt.integrity.digest ?? null,
    prev: receipt.integrity.prev,
    body: JSON.stringify(receipt),
    receivedAt,
    signature: `header..${receipt.receiptId}`,
  };
}

/** What the store hands out of it. */
export const asStored = ({
  receiptId,
  consentId,
  seq,
  digest,
  prev,
  body,
  receivedAt,
  signature,
}) => ({
  receiptId,
  consentId,
  seq,
  digest,
  prev,
  body,
  receivedAt,
  signature,
});
