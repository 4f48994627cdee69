import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';

const exampleUrl = new URL('../../schema/examples/example-given.json', import.meta.url);
const example = JSON.parse(readFileSync(exampleUrl, 'utf8'));

/**
 * Makes a valid receipt for tests: the shipped example with new ids, the given changes and a digest
 * that fits them.
 *
 * @param {Record<string, any>} [changes] fields that replace the example's
 * @param {Record<string, any> | null} [previous] the receipt that this one follows
 * @returns {Record<string, any>}
 */
export function makeReceipt(changes = {}, previous = null) {
  const receipt = {
    ...structuredClone(example),
    receiptId: randomUUID(),
    consentId: previous?.consentId ?? randomUUID(),
    seq: (previous?.seq ?? 0) + 1,
    ...changes,
  };
  const prev = previous?.integrity.digest ?? null;
  receipt.integrity = changes.integrity ?? { alg: 'JCS+SHA-256', prev };
  return receipt.integrity.alg === 'none' ? receipt : seal(receipt);
}

/**
 * Gives a receipt the digest of what it says. Written anew here, so that a test of the collector does
 * not believe the collector's own sum.
 *
 * @param {Record<string, any>} receipt
 * @returns {Record<string, any>}
 */
export function seal(receipt) {
  const { digest: _digest, ...integrity } = receipt.integrity;
  return {
    ...receipt,
    integrity: { ...integrity, digest: digestOf({ ...receipt, integrity }) },
  };
}

/**
 * Makes a notice as a browser sends it.
 *
 * @param {Record<string, any>} notice
 * @returns {{ digest: string, body: string }} the canonical bytes and their address
 */
export const makeNotice = (notice) => ({ digest: digestOf(notice), body: canonicalize(notice) });

function digestOf(value) {
  return `sha256-${createHash('sha256').update(canonicalize(value)).digest('base64url')}`;
}
