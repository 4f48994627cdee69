import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, describe, expect, it } from 'vitest';
import { createCollector } from './collector.mjs';
import { makeReceipt } from './make-receipt.mjs';

const slow = 60_000;
const folders = [];
const running = [];

function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'receipts-'));
  folders.push(folder);
  return folder;
}

async function start(dataDir, options = {}) {
  const collector = await createCollector({ dataDir, ...options });
  running.push(collector);
  await collector.listen({ port: 0, host: '127.0.0.1' });
  return { collector, base: `http://127.0.0.1:${collector.server.address().port}` };
}

async function stop(collector) {
  running.splice(running.indexOf(collector), 1);
  await collector.close();
}

async function post(base, receipt) {
  const answer = await fetch(`${base}/consent-receipts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(receipt),
  });
  return { status: answer.status, body: await answer.json() };
}

const list = async (base) => (await (await fetch(`${base}/api/receipts`)).json()).receipts;

afterEach(async () => {
  await Promise.all([...running].map(stop));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('a restart', () => {
  it('keeps every receipt, its bytes and its answer', { timeout: slow }, async () => {
    const folder = newFolder();
    const first = makeReceipt();
    const second = makeReceipt({ event: 'changed' }, first);
    const before = await start(folder);
    const answer = await post(before.base, first);
    await post(before.base, second);
    const items = await list(before.base);
    await stop(before.collector);

    const after = await start(folder);
    expect(await list(after.base)).toEqual(items);
    expect(items.map(({ body }) => body).sort()).toEqual(
      [first, second].map((receipt) => JSON.stringify(receipt)).sort(),
    );
    expect(await post(after.base, first)).toEqual({ status: 200, body: answer.body });
  });

  it('finds a stored byte that was changed meanwhile', { timeout: slow }, async () => {
    const folder = newFolder();
    const receipt = makeReceipt();
    const other = makeReceipt();
    const before = await start(folder);
    for (const one of [receipt, other]) await post(before.base, one);
    await stop(before.collector);

    const database = await PGlite.create(join(folder, 'receipts'));
    const changed = JSON.stringify(receipt).replace('"granted":false', '"granted":true');
    await database.query('UPDATE receipts SET body = $1 WHERE receipt_id = $2', [
      changed,
      receipt.receiptId,
    ]);
    await database.close();

    const after = await start(folder);
    const altered = (await list(after.base)).map(({ receiptId, altered }) => [receiptId, altered]);
    expect(new Map(altered)).toEqual(
      new Map([
        [receipt.receiptId, true],
        [other.receiptId, false],
      ]),
    );
  });
});

describe('the folder', () => {
  it('is opened by one collector at a time', { timeout: slow }, async () => {
    const folder = newFolder();
    await start(folder);
    await expect(createCollector({ dataDir: folder })).rejects.toThrow(
      `is in use by process ${process.pid}`,
    );
  });

  it('is refused while another process holds it', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'collector.lock'), String(process.ppid));
    await expect(createCollector({ dataDir: folder })).rejects.toThrow(
      `is in use by process ${process.ppid}. Stop that process, or set DATA_DIR`,
    );
  });

  it('is taken over from a process that was killed', { timeout: slow }, async () => {
    const folder = newFolder();
    const gone = spawn(process.execPath, ['--version']);
    await once(gone, 'exit');
    writeFileSync(join(folder, 'collector.lock'), String(gone.pid));
    const { base } = await start(folder);
    expect((await post(base, makeReceipt())).status).toBe(201);
  });

  it(
    'is reported when its database is damaged, and can be tried again',
    { timeout: slow },
    async () => {
      const folder = newFolder();
      mkdirSync(join(folder, 'receipts'));
      writeFileSync(join(folder, 'receipts', 'PG_VERSION'), 'not a version');
      for (let attempt = 0; attempt < 2; attempt += 1) {
        await expect(createCollector({ dataDir: folder })).rejects.toThrow(
          /database in .*receipts cannot be opened .* move the folder away/,
        );
      }
    },
  );

  it('is not touched when an allowed origin is malformed', async () => {
    const options = { dataDir: newFolder(), allowedOrigins: ['https://example.com/'] };
    await expect(createCollector(options)).rejects.toThrow('Allow "https://example.com".');
  });
});

describe('node server.mjs', () => {
  const run = (environment) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('server.mjs', import.meta.url))], {
      env: { ...process.env, PORT: '', HOST: '', DATABASE_URL: '', ...environment },
    });
    child.output = '';
    child.errors = '';
    child.stdout.on('data', (data) => (child.output += data));
    child.stderr.on('data', (data) => (child.errors += data));
    return child;
  };

  it.each(['SIGINT', 'SIGTERM'])(
    'says where it is and ends cleanly on %s',
    { timeout: slow },
    async (signal) => {
      const folder = newFolder();
      const child = run({ DATA_DIR: folder });
      await once(child.stdout, 'data');
      const base = child.output.match(/^Receipt collector: (http:\/\/127\.0\.0\.1:\d+)\n$/)[1];
      const receipt = makeReceipt();
      expect((await post(base, receipt)).status).toBe(201);
      // An open page must not keep the server from ending.
      const stream = await fetch(`${base}/api/receipts/stream`);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
      await stream.text();
      expect(child.errors).toBe('');
      expect(child.output.split('\n')).toHaveLength(2);

      const { base: again } = await start(folder);
      expect((await list(again)).map(({ receiptId }) => receiptId)).toEqual([receipt.receiptId]);
    },
  );

  it('explains a setting that is wrong', async () => {
    const child = run({ DATA_DIR: newFolder(), PORT: 'eighty' });
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(child.errors).toContain('PORT is "eighty". Set a number from 0 to 65535.');
  });
});
