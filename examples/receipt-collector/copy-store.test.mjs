import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from './store.mjs';
import { asStored, makeIncoming } from './testing/incoming.mjs';
import { makeChains } from './testing/many-receipts.mjs';
import { hasPostgres, postgresName, startPostgres } from './testing/postgres-server.mjs';

const slow = 60_000;
const program = fileURLToPath(new URL('copy-store.mjs', import.meta.url));
const run = (...values) => promisify(execFile)(process.execPath, [program, ...values]);
const dataDir = mkdtempSync(join(tmpdir(), 'receipts-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe.skipIf(!hasPostgres)(`moving a folder to ${postgresName}`, { timeout: slow }, () => {
  let server;
  beforeAll(async () => {
    server = await startPostgres();
  }, slow);
  afterAll(() => server?.stop(), slow);

  it('brings all of it, and the second time nothing new', async () => {
    const chains = makeChains(150, 2);
    const [first, second] = makeChains(1, 2)[0];
    const jwk = { kid: 'a', kty: 'OKP', crv: 'Ed25519', x: 'x' };
    const folder = await openStore({ dataDir });
    await Promise.all([...chains.flat(), first, second].map(folder.add));
    await folder.addNotice('sha256-n', '{"text":"„a“"}');
    await folder.addKey(jwk);
    await folder.erase(first.consentId);
    const erasures = await folder.erasures();
    await folder.close();

    const databaseUrl = await server.createDatabase();
    expect((await run(dataDir, databaseUrl)).stdout).toBe(
      '300 receipts copied, 0 were there already.\n',
    );
    expect((await run(dataDir, databaseUrl)).stdout).toBe(
      '0 receipts copied, 300 were there already.\n',
    );

    const store = await openStore({ databaseUrl });
    const byId = new Map(chains.flat().map((receipt) => [receipt.receiptId, asStored(receipt)]));
    const stored = await store.consents({ limit: 1000 });
    expect(stored).toHaveLength(300);
    for (const receipt of stored) expect(receipt).toEqual(byId.get(receipt.receiptId));
    expect(await store.notice('sha256-n')).toBe('{"text":"„a“"}');
    expect(await store.keys()).toEqual([jwk]);
    expect(await store.erasures()).toEqual(erasures);
    expect(await store.add(makeIncoming({}, chains[0][1]))).toEqual({ outcome: 'added' });
    await store.close();
  });
});

it('does not make a folder that is not there', async () => {
  const failure = await run(join(dataDir, 'mistyped'), 'postgres://localhost/x').catch((e) => e);
  expect(failure.code).toBe(1);
  expect(failure.stderr).toBe(`There are no receipts in ${join(dataDir, 'mistyped')}.\n`);
});
