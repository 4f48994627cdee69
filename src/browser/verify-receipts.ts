import type { Receipt } from '../core/receipt-types.js';
import type { ReceiptVerification } from '../core/types.js';
import { digest } from './digest.js';

/** The digest that a receipt must carry: over all of it but the digest itself. */
export function digestReceipt(receipt: Receipt): Promise<string> {
  const { digest: _, ...integrity } = receipt.integrity;
  return digest({ ...receipt, integrity });
}

/** Recomputes every digest, and compares each receipt with the kept one before it. */
export async function verifyReceipts(receipts: readonly Receipt[]): Promise<ReceiptVerification> {
  const problems: string[] = [];
  const heads = new Map<string, Receipt>();
  for (const receipt of receipts) {
    const { consentId, seq, integrity } = receipt;
    const before = heads.get(consentId);
    const name = `Receipt ${seq} of ${consentId}`;
    if (integrity.digest !== (await digestReceipt(receipt))) problems.push(`${name} was changed.`);
    if (before && before.seq + 1 !== seq) problems.push(`A receipt is missing before ${name}.`);
    else if (before && before.integrity.digest !== integrity.prev) {
      problems.push(`${name} does not follow the one before it.`);
    }
    heads.set(consentId, receipt);
  }
  return { valid: !problems[0], checked: receipts.length, problems };
}
