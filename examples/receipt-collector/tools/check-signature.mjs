import { verifySignature } from 'assent/server';
import { problem } from './finding.mjs';

/**
 * Checks that the collector signed exactly these bytes, at the second at which they are said to have
 * arrived.
 *
 * @param {import('assent/server').StoredReceipt} stored
 * @param {readonly import('assent/server').PublicKey[]} keys the public keys that are trusted
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function checkSignature(stored, keys) {
  const { body, signature, receivedAt } = stored;
  const result = isPlain(signature)
    ? await verifySignature(body, signature, keys)
    : { outcome: 'invalid' };
  switch (result.outcome) {
    case 'invalid':
      return [problem('invalid-signature', stored, 'its countersignature does not fit its bytes')];
    case 'unknown-key':
      return [
        problem('unknown-key', stored, `the key that signed it, ${result.kid}, is not known`),
      ];
    default:
      if (Date.parse(result.signedAt) === Date.parse(receivedAt)) return [];
      return [problem('time-mismatch', stored, 'it is not stored under the time that was signed')];
  }
}

/** Base64url has spare bits at its end: only the one spelling that signers write is taken. */
function isPlain(signature) {
  const last = String(signature).split('.').at(-1);
  return Buffer.from(last, 'base64url').toString('base64url') === last;
}
