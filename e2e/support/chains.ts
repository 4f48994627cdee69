import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import canonicalize from 'canonicalize';
import type { Receipt } from '../../src/core/receipt-types.js';
import type { ReceivedReceipt } from './receipt-endpoint.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
/** Whether something is a receipt by the published schema; `errors` says why not. */
export const isValid = ajv.compile(
  JSON.parse(
    readFileSync(new URL('../../schema/consent-receipt.schema.json', import.meta.url), 'utf8'),
  ),
);

/** SHA-256 as receipts write it, by another implementation than the browser's. */
export const sha256 = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64url')}`;

/** The digest that a receipt must carry. */
export function digestOf({ integrity, ...rest }: Receipt): string {
  return sha256(
    canonicalize({ ...rest, integrity: { alg: integrity.alg, prev: integrity.prev } })!,
  );
}

/**
 * What an endpoint has that stores each receipt once, in the order of first arrival. Fails when bytes
 * differ between two attempts, or a receipt is not valid against the schema and by its digest.
 */
export function storedOnce(received: readonly ReceivedReceipt[]): readonly Receipt[] {
  const bodies = new Map<string, string>();
  for (const { body, headers } of received) {
    const key = String(headers['idempotency-key']);
    expect(body, 'the bytes of every attempt').toBe(bodies.get(key) ?? body);
    bodies.set(key, body);
  }
  return [...bodies].map(([key, body]) => {
    const receipt = JSON.parse(body) as Receipt;
    expect(isValid(receipt), JSON.stringify(isValid.errors)).toBe(true);
    expect(receipt.receiptId).toBe(key);
    expect(receipt.integrity.digest).toBe(digestOf(receipt));
    return receipt;
  });
}

/** The receipts of one consent by their place in its chain. Fails unless that is whole and linked. */
export function expectChain(received: readonly ReceivedReceipt[]): readonly Receipt[] {
  const chain = [...storedOnce(received)].sort((a, b) => a.seq - b.seq);
  expect(new Set(chain.map(({ consentId }) => consentId)).size).toBeLessThanOrEqual(1);
  chain.forEach(({ seq, integrity }, index) => {
    expect(seq).toBe(index + 1);
    expect(integrity.prev).toBe(chain[index - 1]?.integrity.digest ?? null);
  });
  return chain;
}
