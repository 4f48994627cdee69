import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMemoryStore, makeSigningKey, readSigningKey } from 'assent/server';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNotice, makeReceipt } from '../receipt-collector/make-receipt.mjs';
import { addReceipts } from './receipts.mjs';

const store = createMemoryStore();
const token = 'a-secret-token';
let server;
let base;

beforeAll(async () => {
  const app = express();
  const signingKey = await readSigningKey(await makeSigningKey());
  addReceipts(app, { store, signingKey, token, allowedOrigins: ['https://example.com'] });
  app.use(express.json());
  app.get('/', (_request, response) => response.send('The site.'));
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${server.address().port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const send = (path, { method = 'POST', body, headers } = {}) =>
  fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('an Express app', () => {
  it('takes receipts and notices byte for byte', async () => {
    const receipt = makeReceipt();
    const body = JSON.stringify(receipt, null, 2);
    for (const status of [201, 200]) {
      const answer = await send('/consent-receipts', { body });
      expect([answer.status, answer.headers.get('assent-notice')]).toEqual([status, 'wanted']);
    }
    expect((await store.receipt(receipt.receiptId)).body).toBe(body);
    const notice = makeNotice({ texts: {} });
    const path = `/consent-receipts/notices/${notice.digest}`;
    expect((await send(path, { method: 'PUT', body: notice.body })).status).toBe(201);
    expect(await store.notice(notice.digest)).toBe(notice.body);
  });

  it('answers the preflight, the refusal and the owner as the collector does', async () => {
    const origin = 'https://example.com';
    const preflight = await send('/receipts', { method: 'OPTIONS', headers: { origin } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect((await send('/receipts', { body: '{' })).status).toBe(400);
    const receipt = makeReceipt();
    await send('/receipts', { body: JSON.stringify(receipt) });
    const consent = `/consents/${receipt.consentId}`;
    expect((await send(consent, { method: 'GET' })).status).toBe(401);
    const headers = { authorization: `Bearer ${token}` };
    expect(await (await send(consent, { method: 'DELETE', headers })).json()).toEqual({
      consentId: receipt.consentId,
      erased: 1,
    });
  });

  it('lets the sender of an endless body go', async () => {
    const socket = connect(server.address().port, '127.0.0.1');
    socket.write(
      'POST /receipts HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n' +
        'content-length: 1000000000\r\n\r\n{',
    );
    const [head] = await once(socket, 'data');
    expect(String(head)).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/i);
    await once(socket, 'close');
  });

  it('keeps its own pages', async () => {
    expect(await (await fetch(base)).text()).toBe('The site.');
  });
});

it('starts with a store of its own: node server.mjs', { timeout: 60_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'receipts-'));
  const child = spawn(process.execPath, [fileURLToPath(new URL('server.mjs', import.meta.url))], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, DATABASE_URL: '', SIGNING_KEY: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const site = String(line).match(/^Site: (\S+)\n$/)[1];
  const answer = await fetch(`${site}/receipts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(makeReceipt()),
  });
  expect(answer.status).toBe(201);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  rmSync(dataDir, { recursive: true });
});
