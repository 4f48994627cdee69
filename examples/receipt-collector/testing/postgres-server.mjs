import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { fileLimit } from './file-limit.mjs';

const execute = promisify(execFile);
const programs = findPrograms();

/** Whether there is a PostgreSQL to test with. */
export const hasPostgres = Boolean(process.env.DATABASE_URL || programs);

/** Whether one can be started here, with a disk that gets full. */
export const canStartPostgres = Boolean(programs);

/** For the name of a test: what is missing where there is none. */
export const postgresName = hasPostgres
  ? 'PostgreSQL'
  : 'PostgreSQL (skipped: install it, or name a server in DATABASE_URL)';

/**
 * Starts a PostgreSQL server of its own in a temporary folder, reachable from this machine only; or uses
 * the one that DATABASE_URL names.
 *
 * @param {{ settings?: Record<string, string> }} [options] `settings`: of postgresql.conf. By default
 *   nothing is forced to the disk, which only a power failure would show. `disk`: so many MiB a file
 */
export async function startPostgres({ settings = { fsync: 'off' }, disk } = {}) {
  const isNamed = process.env.DATABASE_URL && !disk;
  const server = isNamed ? named(process.env.DATABASE_URL) : await launch(settings, disk);
  const admin = new pg.Pool({ connectionString: server.url, max: 1 });
  admin.on('error', () => {});
  const created = [];
  return {
    /** The address of a new, empty database. */
    async createDatabase() {
      const name = `receipts_${process.pid}_${Date.now()}_${created.length}`;
      await admin.query(`CREATE DATABASE ${name}`);
      created.push(name);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    async stop() {
      for (const name of created) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
      await server.stop();
    },
  };
}

const named = (url) => ({ url, stop: async () => {} });

async function launch(settings, disk) {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const user = unprivilegedUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { cwd: folder, ...user };
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  await execute(join(programs, 'initdb'), [...initdb, '--locale=C'], options);

  const port = await freePort();
  const all = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, ...settings };
  const values = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = [join(programs, 'postgres'), '-D', data, ...values];
  const [command, ...rest] = disk ? ['bash', ...fileLimit(disk), ...server] : server;
  const child = spawn(command, rest, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (text) => (log = (log + text).slice(-4000)));
  const exited = once(child, 'exit');
  const end = () => child.kill('SIGQUIT');
  process.once('exit', end);
  const url = `postgres://tester@127.0.0.1:${port}/postgres`;
  await ready(url, child, () => log);
  return {
    url,
    async stop() {
      process.off('exit', end);
      child.kill('SIGINT');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ready(url, child, log) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${log()}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch {
      await wait(50);
    }
  }
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8');
  const [, uid, gid] =
    /^postgres:[^:]*:(\d+):(\d+)/m.exec(users) ?? /^nobody:[^:]*:(\d+):(\d+)/m.exec(users);
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** The folder of `initdb` and `postgres`: Debian keeps one for each version, out of the PATH. */
function findPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => b - a) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
}
