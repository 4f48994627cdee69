import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  hasPostgres,
  startPostgres,
} from '../../examples/receipt-collector/testing/postgres-server.mjs';
import { startCollectorProcess } from './collector-process.mjs';

const pglitePackage = new URL(
  '../../node_modules/@electric-sql/pglite/package.json',
  import.meta.url,
);

/**
 * The collectors that are compared, each with an empty database of its own when it is started:
 * - floor: checks, signs and answers, and keeps nothing
 * - PGlite: the folder
 * - PostgreSQL: a server on this machine with its own defaults, so every commit is on the disk
 *
 * @param {RegExp} only the names that take part
 */
export async function createVariants(only) {
  const folders = [];
  const newFolder = () => {
    folders.push(mkdtempSync(join(tmpdir(), 'bench-collector-')));
    return folders.at(-1);
  };
  const postgres =
    hasPostgres && only.test('PostgreSQL') ? await startPostgres({ settings: {} }) : null;
  if (!postgres) console.log('Without PostgreSQL: it is not installed, or not asked for.');
  const starts = {
    floor: async () => ({ isFloor: true }),
    PGlite: async () => ({}),
    ...(postgres && { PostgreSQL: async () => ({ databaseUrl: await postgres.createDatabase() }) }),
  };
  return {
    names: Object.keys(starts).filter((name) => only.test(name)),
    /** Starts a collector in a process of its own. */
    start: async (name) =>
      startCollectorProcess({ dataDir: newFolder(), ...(await starts[name]()) }),
    async versions() {
      const { version } = JSON.parse(readFileSync(pglitePackage, 'utf8'));
      return { pglite: version, ...(postgres && { postgres: await versionOf(postgres) }) };
    },
    async stop() {
      await postgres?.stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function versionOf(postgres) {
  const client = new pg.Client({ connectionString: await postgres.createDatabase() });
  await client.connect();
  const { rows } = await client.query('SHOW server_version');
  await client.end();
  return rows[0].server_version;
}
