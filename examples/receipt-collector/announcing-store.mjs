import { describe } from './describe.mjs';

/**
 * The same store, which tells the open pages about each receipt that it keeps.
 *
 * @param {import('./store.mjs').Store} store
 * @param {ReturnType<import('./arrivals.mjs').createArrivals>} arrivals
 * @param {{ error(message: string): void }} logger
 */
export function createAnnouncingStore(store, arrivals, logger) {
  async function announce(receipt) {
    try {
      const chain = await store.chain(receipt.consentId);
      arrivals.announce(await describe({ ...receipt, chain }));
    } catch (error) {
      // The receipt is stored; that a page shows it late must not make the browser send it again.
      logger.error(
        `receipt ${receipt.receiptId} is stored but was not announced: ${error.message}`,
      );
    }
  }
  return {
    ...store,
    async add(receipt) {
      const result = await store.add(receipt);
      if (result.outcome === 'added' && !arrivals.isIdle) await announce(receipt);
      return result;
    },
  };
}
