import type { Receipt } from '../core/receipt-types.js';
import type { ReceiptVerification } from '../core/types.js';
import { digest } from './digest.js';
import type { ReceiptShelf } from './receipt-shelf.js';

/** The digest that a receipt must carry: over all of it but the digest itself. */
export function digestReceipt(receipt: Receipt): Promise<string> {
  const { digest: _, ...integrity } = receipt.integrity;
  return digest({ ...receipt, integrity });
}

/**
 * Recomputes every digest, of receipts and of the notices that they refer to, compares each receipt with
 * the kept one before it, and the last with the newest that was ever made.
 */
export async function verifyReceipts(
  shelf: Pick<ReceiptShelf, 'receipts' | 'notice' | 'head'>,
): Promise<ReceiptVerification> {
  const receipts = shelf.receipts();
  const problems: string[] = [];
  const heads = new Map<string, Receipt>();
  for (const receipt of receipts) {
    const { consentId, seq, integrity } = receipt;
    const before = heads.get(consentId);
    const name = `Receipt ${seq} of ${consentId}`;
    const notice = shelf.notice(receipt.notice.digest);
    if (integrity.digest !== (await digestReceipt(receipt))) problems.push(`${name} was changed.`);
    if (notice && receipt.notice.digest !== (await digest(notice))) {
      problems.push(`The notice of ${name} was changed.`);
    }
    if (before && before.seq + 1 !== seq) problems.push(`A receipt is missing before ${name}.`);
    else if (before && before.integrity.digest !== integrity.prev) {
      problems.push(`${name} does not follow the one before it.`);
    }
    heads.set(consentId, receipt);
  }
  for (const [consentId, { seq }] of heads) {
    if (shelf.head(consentId).seq > seq) {
      problems.push(`A receipt is missing after Receipt ${seq} of ${consentId}.`);
    }
  }
  return { valid: !problems[0], checked: receipts.length, problems };
}
