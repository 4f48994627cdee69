import { join } from 'node:path';
import { migrate } from '../migrations.mjs';
import { openPglite } from './pglite-database.mjs';
import { connectPostgres } from './postgres-database.mjs';

/**
 * Opens the database and brings its tables up to date: the server at `databaseUrl`, else a folder.
 *
 * @param {{ dataDir?: string, databaseUrl?: string }} options
 * @returns {Promise<import('./database.mjs').Database>}
 * @throws {Error} when it cannot be opened; says where it is and what to do
 */
export async function openDatabase({ dataDir, databaseUrl }) {
  if (databaseUrl)
    return prepare(connectPostgres(databaseUrl), (error) => unreachable(databaseUrl, error));
  if (!dataDir) throw new Error('Receipt collector: name a dataDir or a databaseUrl.');
  const failed = (error) => damaged(join(dataDir, 'receipts'), error);
  let database;
  try {
    database = await openPglite(dataDir);
  } catch (error) {
    throw error.isInUse ? error : failed(error);
  }
  return prepare(database, failed);
}

async function prepare(database, explain) {
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close().catch(() => {});
    throw explain(error);
  }
}

const damaged = (folder, error) =>
  new Error(
    `Receipt collector: the database in ${folder} cannot be opened (${error?.message ?? error}). ` +
      'If it is damaged, restore a backup or move the folder away to start with an empty one.',
    { cause: error },
  );

/** Names the server without its password. */
function unreachable(databaseUrl, error) {
  return new Error(
    `Receipt collector: the database at ${nameOf(databaseUrl)} cannot be opened ` +
      `(${error?.message || error?.code || error}). ` +
      'Check DATABASE_URL, and that its user may create tables.',
    { cause: error },
  );
}

function nameOf(databaseUrl) {
  try {
    const { host, pathname } = new URL(databaseUrl);
    return host + pathname;
  } catch {
    return 'DATABASE_URL';
  }
}
