import { hasValidDigest } from 'assent/server';

/**
 * Makes a stored receipt ready to be shown; recomputes its digest from the stored bytes.
 *
 * @param {import('assent/server').StoredReceipt & { chain: 'intact' | 'gap' }} stored
 */
export async function describe(stored) {
  const { receiptId, consentId, seq, receivedAt, chain, body } = stored;
  const altered = !(await isUnaltered(stored));
  return { receiptId, consentId, seq, receivedAt, chain, altered, body };
}

async function isUnaltered({ body, receiptId, consentId, seq, digest }) {
  try {
    const receipt = JSON.parse(body);
    // PostgreSQL writes UUIDs in lower case.
    return (
      (await hasValidDigest(receipt)) &&
      (receipt.integrity.digest ?? null) === digest &&
      receipt.receiptId.toLowerCase() === receiptId &&
      receipt.consentId.toLowerCase() === consentId &&
      receipt.seq === seq
    );
  } catch {
    return false;
  }
}
