import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { digestOf } from './digest.mjs';

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
  if (receipt.integrity.alg === 'none') return receipt;
  return { ...receipt, integrity: { ...receipt.integrity, digest: digestOf(receipt) } };
}
