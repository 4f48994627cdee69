import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * Computes what `integrity.digest` has to be: SHA-256 over the receipt's canonical JSON (RFC 8785),
 * taken without the digest itself.
 *
 * @param {Record<string, any>} receipt a receipt of the schema `consent-receipt/1`
 * @returns {string} `sha256-` and 43 characters of base64url without padding
 * @throws {Error} when a text holds half of a surrogate pair, which has no canonical form
 */
export function digestOf(receipt) {
  const integrity = { ...receipt.integrity };
  delete integrity.digest;
  const canonical = canonicalize({ ...receipt, integrity });
  return `sha256-${createHash('sha256').update(canonical).digest('base64url')}`;
}

/**
 * Tells whether a receipt still says what it said when it was sealed. A receipt with `alg: "none"`
 * carries no seal, so nothing contradicts it.
 *
 * @param {Record<string, any>} receipt
 * @returns {boolean}
 */
export function hasValidDigest(receipt) {
  if (receipt.integrity.alg === 'none') return true;
  return receipt.integrity.digest === digestOf(receipt);
}
