import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from './store.mjs';
import { onEachBackend } from './testing/backends.mjs';
import { makeChains } from './testing/many-receipts.mjs';

const program = fileURLToPath(new URL('server.mjs', import.meta.url));

onEachBackend('a collector that is killed in the middle of 1,000 receipts', (backend) => {
  // The key outlives the process as well, wherever the receipts are.
  const keyDir = mkdtempSync(join(tmpdir(), 'receipts-'));
  beforeAll(backend.start, 60_000);
  afterAll(async () => {
    await backend.stop();
    rmSync(keyDir, { recursive: true, force: true });
  }, 60_000);

  it('answers each one again as before, and has every decision once', async () => {
    const place = await backend.place();
    const receipts = makeChains(250, 4).flat();
    const killed = await start(place, keyDir);
    const answers = new Map();
    await sendAll(killed.base, receipts, (receipt, answer) => {
      answers.set(receipt.receiptId, answer);
      if (answers.size === 300) killed.child.kill('SIGKILL');
    });
    expect(answers.size).toBeGreaterThanOrEqual(300);
    expect(answers.size).toBeLessThan(1000);

    const again = await start(place, keyDir);
    const second = new Map();
    await sendAll(again.base, receipts, ({ receiptId }, answer) => second.set(receiptId, answer));
    const statuses = [...second.values()].map(({ status }) => status);
    expect([...new Set(statuses)].sort()).toEqual([200, 201]);
    for (const [receiptId, { body }] of answers) {
      expect(second.get(receiptId)).toEqual({ status: 200, body });
    }
    again.child.kill('SIGTERM');
    await once(again.child, 'exit');

    const store = await openStore(place);
    const stored = await store.consents({ limit: 1000 });
    expect(stored.map(({ body }) => body).sort()).toEqual(receipts.map(({ body }) => body).sort());
    const chains = new Set((await store.newest(1000)).map(({ chain }) => chain));
    expect(chains).toEqual(new Set(['intact']));
    await store.close();
  });
});

async function start({ dataDir, databaseUrl = '' }, keyDir) {
  const settings = { DATA_DIR: dataDir ?? keyDir, DATABASE_URL: databaseUrl, RATE_LIMIT: '0' };
  const others = { PORT: '', HOST: '', TOKEN: '', SIGNING_KEY: '' };
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...others, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, base: /http:\S+/.exec(line)[0] };
}

/** Sends twenty at a time; ends when all were sent or the server is gone. */
async function sendAll(base, receipts, onAnswer) {
  const queue = [...receipts];
  const send = async () => {
    while (queue.length > 0) {
      const receipt = queue.shift();
      const answer = await fetch(`${base}/consent-receipts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: receipt.body,
      });
      onAnswer(receipt, { status: answer.status, body: await answer.json() });
    }
  };
  const settled = await Promise.allSettled(Array.from({ length: 20 }, send));
  for (const { reason } of settled) if (reason && !isGone(reason)) throw reason;
}

/** What `fetch` says when nobody answers, or no more. */
const isGone = (error) =>
  error instanceof TypeError && /fetch failed|terminated/.test(error.message);
