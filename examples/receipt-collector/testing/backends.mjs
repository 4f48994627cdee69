import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openPglite } from '../store/pglite-database.mjs';
import { connectPostgres } from '../store/postgres-database.mjs';
import { canStartPostgres, hasPostgres, postgresName, startPostgres } from './postgres-server.mjs';

/** MiB. */
const disk = 17;

const backends = [
  { name: 'PGlite', isHere: true, create: onPglite },
  { name: postgresName, isHere: hasPostgres, create: onPostgres },
];

/**
 * Describes the same tests for each database. `start` comes first and `stop` last; `place` makes the
 * options of an empty store; `openRaw` reaches the tables without a store, and of a folder only once its
 * store is closed; `full` says where a store finds its disk full, after a while;
 * null where that cannot be made.
 *
 * @param {string} what
 * @param {(backend: ReturnType<typeof onPglite> | ReturnType<typeof onPostgres>) => void} tests
 */
export function onEachBackend(what, tests) {
  for (const { name, isHere, create } of backends) {
    describe.skipIf(!isHere)(`${what} on ${name}`, { timeout: 120_000 }, () => {
      tests(create());
    });
  }
}

function onPglite() {
  const folders = [];
  const newFolder = () => {
    folders.push(mkdtempSync(join(tmpdir(), 'receipts-')));
    return folders.at(-1);
  };
  let template;
  return {
    async start() {
      // Making a database takes seconds, copying an empty one does not.
      template = newFolder();
      await (await openPglite(template)).close();
    },
    async place() {
      const dataDir = newFolder();
      cpSync(template, dataDir, { recursive: true });
      return { dataDir };
    },
    openRaw: ({ dataDir }) => openPglite(dataDir),
    async full() {
      return { place: await this.place(), disk, stop: async () => {} };
    },
    async stop() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function onPostgres() {
  let server;
  return {
    async start() {
      server = await startPostgres();
    },
    place: async () => ({ databaseUrl: await server.createDatabase() }),
    openRaw: async ({ databaseUrl }) => connectPostgres(databaseUrl, { connections: 1 }),
    async full() {
      if (!canStartPostgres) return null;
      const small = await startPostgres({ disk });
      return { place: { databaseUrl: await small.createDatabase() }, stop: small.stop };
    },
    stop: async () => server?.stop(),
  };
}
