import { expect } from 'vitest';
import { openStore } from '../store.mjs';
import { asStored } from './incoming.mjs';

/**
 * Expects each of 1,000 receipts once in a store, with all that it came with, in chains without a gap.
 *
 * @param {Parameters<typeof openStore>[0]} place
 * @param {readonly import('../../../src/server/receipt-store.js').IncomingReceipt[]} receipts
 */
export async function expectAllStored(place, receipts) {
  const store = await openStore(place);
  const byId = new Map(receipts.map((receipt) => [receipt.receiptId, asStored(receipt)]));
  const stored = await store.consents({ limit: 1000 });
  expect(stored).toHaveLength(1000);
  for (const receipt of stored) expect(receipt).toEqual(byId.get(receipt.receiptId));
  expect(new Set((await store.newest(1000)).map(({ chain }) => chain))).toEqual(
    new Set(['intact']),
  );
  await store.close();
}
