import { createMemoryStore } from 'assent/server';

/**
 * A store in memory with what the collector asks for besides, for tests that are not about storage.
 *
 * @returns {Awaited<ReturnType<import('./store.mjs').openStore>> & { isClosed: boolean }}
 */
export function createTestStore() {
  const keys = [];
  const store = {
    ...createMemoryStore(),
    isClosed: false,
    newest: async () => [],
    chain: async () => 'intact',
    addKey: async (key) => void keys.push(key),
    keys: async () => keys,
    check: async () => {},
    close: async () => void (store.isClosed = true),
  };
  return store;
}
