/**
 * `node copy-store.mjs <folder> <postgres://…>`: copies the receipts of a folder to a PostgreSQL server.
 * The collector of the folder has to be stopped; the server's may run.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { copyDatabase } from './store/copy-database.mjs';
import { openDatabase } from './store/open-database.mjs';

const [dataDir, databaseUrl] = process.argv.slice(2);
try {
  if (!databaseUrl) throw new Error('Usage: node copy-store.mjs <folder> <postgres://…>');
  // A folder that is mistyped must not be created.
  if (!existsSync(join(dataDir, 'receipts')))
    throw new Error(`There are no receipts in ${dataDir}.`);
  await copy();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function copy() {
  const from = await openDatabase({ dataDir });
  try {
    const to = await openDatabase({ databaseUrl });
    try {
      const { added, known, conflicts } = await copyDatabase(from, to);
      console.log(`${added} receipts copied, ${known} were there already.`);
      if (conflicts.length === 0) return;
      throw new Error(`There with other bytes, and not touched: ${conflicts.join(', ')}`);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}
