import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Opens the store that the options name, does the work and closes it again.
 *
 * @param {{ dataDir?: string, databaseUrl?: string }} options the URL goes before the folder
 * @param {import('./run.mjs').Surroundings} surroundings
 * @param {(store: Awaited<ReturnType<import('../store.mjs').openStore>>) => Promise<void>} work
 * @throws {Error} when there is no such store
 */
export async function withStore({ dataDir, databaseUrl }, { openStore }, work) {
  if (!databaseUrl && !dataDir) {
    throw new Error('name the store: --data-dir <folder> or --database-url <url>.');
  }
  // Opening would create an empty store, in which nothing is wrong.
  if (!databaseUrl && !existsSync(join(dataDir, 'receipts'))) {
    throw new Error(`${dataDir} is no folder of a receipt collector.`);
  }
  const store = await openStore(databaseUrl ? { databaseUrl } : { dataDir });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
