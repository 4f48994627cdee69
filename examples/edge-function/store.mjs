import { createMemoryStore } from 'assent/server';

/**
 * Where the function keeps receipts. In memory, they are gone with the instance: return a
 * `ReceiptStore` here that writes to your host's database. Its contract is `ReceiptStore` of
 * `assent/server`; the collector's `store.mjs` is one for PostgreSQL.
 *
 * @param {Record<string, unknown>} _env the host's bindings
 * @returns {import('assent/server').ReceiptStore}
 */
export function createStore(_env) {
  return createMemoryStore();
}
