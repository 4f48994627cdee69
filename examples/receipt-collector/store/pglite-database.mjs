import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { lockFolder } from '../folder-lock.mjs';

/**
 * Opens the PostgreSQL that runs inside this process, with its data in a folder; creates the folder when
 * it is missing. One process at a time: the folder is locked.
 *
 * @param {string} dataDir
 * @returns {Promise<import('./database.mjs').Database>}
 * @throws {Error} when another process has the folder open or when the data is damaged
 */
export async function openPglite(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const unlock = lockFolder(dataDir);
  let pglite;
  try {
    pglite = await PGlite.create(join(dataDir, 'receipts'));
  } catch (error) {
    unlock();
    throw error;
  }
  return {
    query: async (sql, values = []) => (await pglite.query(sql, [...values])).rows,
    // Nothing can get in between: there is one connection, and PGlite lets transactions wait for it.
    transaction: (work) =>
      pglite.transaction((transaction) =>
        work({
          query: async (sql, values = []) => (await transaction.query(sql, [...values])).rows,
          run: async (sql) => void (await transaction.exec(sql)),
        }),
      ),
    async close() {
      try {
        await pglite.close();
      } finally {
        unlock();
      }
    },
  };
}
