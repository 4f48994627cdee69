import { checkSchema, receiptDigest } from 'assent/server';
import { problem } from './finding.mjs';

/**
 * Reads the stored bytes of a receipt anew: they are JSON, a receipt by the schema, and what its
 * digest was computed over.
 *
 * @param {import('assent/server').StoredReceipt} stored
 * @returns {Promise<{ receipt: Record<string, any> | null,
 *   findings: import('./finding.mjs').Finding[] }>} `receipt` is null when the bytes are no receipt
 */
export async function checkBody(stored) {
  try {
    const receipt = JSON.parse(stored.body);
    checkSchema(receipt);
    return { receipt, findings: await checkDigest(stored, receipt) };
  } catch (error) {
    const findings = [
      problem('invalid-body', stored, `its bytes are no receipt: ${error.message}`),
    ];
    return { receipt: null, findings };
  }
}

async function checkDigest(stored, receipt) {
  const { alg, digest } = receipt.integrity;
  if (alg === 'none' || digest === (await receiptDigest(receipt))) return [];
  return [problem('digest-mismatch', stored, 'its content does not have the digest that it names')];
}
