import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCollector } from './collector.mjs';
import { makeReceipt, seal } from './make-receipt.mjs';

const example = (name) =>
  readFileSync(new URL(`../../schema/examples/example-${name}.json`, import.meta.url));
const given = example('given');
const withdrawn = example('withdrawn');

let dataDir;
let collector;
let base;
const logged = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'receipts-'));
  const log = (message) => logged.push(message);
  collector = await createCollector({
    dataDir,
    allowedOrigins: ['https://example.com'],
    logger: { info: log, error: log },
  });
  await collector.listen({ port: 0, host: '127.0.0.1' });
  base = `http://127.0.0.1:${collector.server.address().port}`;
}, 60_000);

afterAll(async () => {
  await collector?.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function post(body, headers = {}, path = '/consent-receipts') {
  const bytes = Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: bytes,
  });
  return { status: answer.status, body: await answer.json() };
}

async function list() {
  const answer = await fetch(`${base}/api/receipts?limit=500`);
  return (await answer.json()).receipts;
}

const stored = async ({ receiptId }) =>
  (await list()).filter((item) => item.receiptId === receiptId);

describe('a valid receipt', () => {
  it('is accepted for both shipped examples and kept byte for byte', async () => {
    for (const bytes of [given, withdrawn]) {
      const { receiptId } = JSON.parse(bytes);
      const answer = await post(bytes, { 'idempotency-key': receiptId });
      expect(answer).toEqual({
        status: 201,
        body: { receiptId, receivedAt: expect.any(String), signature: expect.any(String) },
      });
      const [item] = await stored({ receiptId });
      expect(Buffer.from(item.body)).toEqual(bytes);
      expect(item).toMatchObject({ chain: 'intact', altered: false });
    }
  });

  it('is answered with 200 and the same body when it comes again', async () => {
    const receipt = makeReceipt();
    const first = await post(receipt);
    const second = await post(receipt);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
  });

  it('is stored once when it arrives twenty times at the same moment', async () => {
    const receipt = makeReceipt();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(receipt)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(19).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.receivedAt)).size).toBe(1);
    expect(await stored(receipt)).toHaveLength(1);
  });

  it('may come without a digest where the browser cannot compute one', async () => {
    const receipt = makeReceipt({ integrity: { alg: 'none', prev: null } });
    expect((await post(receipt)).status).toBe(201);
  });

  it('is taken under /receipts as well', async () => {
    expect((await post(makeReceipt(), {}, '/receipts')).status).toBe(201);
  });

  it('keeps letters of every script', async () => {
    const receipt = makeReceipt({ notice: { ...makeReceipt().notice, id: 'témoin 通知 🍪' } });
    expect((await post(receipt)).status).toBe(201);
    expect((await stored(receipt))[0].body).toBe(JSON.stringify(receipt));
  });
});

describe('a chain', () => {
  it('is intact once every receipt is there, in whatever order they arrive', async () => {
    const first = makeReceipt();
    const second = makeReceipt({ event: 'changed' }, first);
    const third = makeReceipt({ event: 'withdrawn' }, second);
    for (const receipt of [third, first]) expect((await post(receipt)).status).toBe(201);
    expect((await stored(third))[0].chain).toBe('gap');
    expect((await post(second)).status).toBe(201);
    expect((await stored(third))[0].chain).toBe('intact');
    expect((await stored(first))[0].chain).toBe('intact');
  });

  it('refuses a receipt that does not follow its stored predecessor', async () => {
    const first = makeReceipt();
    await post(first);
    const stray = makeReceipt({ consentId: first.consentId, seq: 2 }, makeReceipt());
    const forged = seal({ ...stray, consentId: first.consentId });
    const answer = await post(forged);
    expect([answer.status, answer.body.field]).toEqual([422, 'integrity.prev']);
    expect(await stored(forged)).toEqual([]);
  });

  it('shows a gap when two receipts claim the same place', async () => {
    const first = makeReceipt();
    const forks = [makeReceipt({ language: 'en' }, first), makeReceipt({ language: 'de' }, first)];
    for (const receipt of [first, ...forks]) expect((await post(receipt)).status).toBe(201);
    expect((await stored(first))[0].chain).toBe('gap');
  });
});

describe('the page', () => {
  it('is served under a policy that allows its own files only', async () => {
    const answer = await fetch(base);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const html = await answer.text();
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)| on[a-z]+=/);
    for (const file of ['page.css', 'page.js', 'row.js', 'icon.svg']) {
      expect((await fetch(`${base}/${file}`)).status).toBe(200);
    }
  });

  it('is told about a receipt as it arrives', async () => {
    const stream = await fetch(`${base}/api/receipts/stream`);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const reader = stream.body.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    const receipt = makeReceipt();
    await post(receipt);
    let text = '';
    while (!text.includes('\n\n')) text += (await reader.read()).value;
    await reader.cancel();
    const item = JSON.parse(text.match(/^data: (.*)$/m)[1]);
    expect(item).toEqual((await stored(receipt))[0]);
  });

  it('refuses a limit out of range', async () => {
    for (const limit of ['0', '501', 'all', '1.5']) {
      expect((await fetch(`${base}/api/receipts?limit=${limit}`)).status).toBe(400);
    }
    expect((await (await fetch(`${base}/api/receipts?limit=2`)).json()).receipts).toHaveLength(2);
  });
});

describe('the visitor', () => {
  it('leaves no address, browser name or page address in log or store', async () => {
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Telltale/1.0',
      referer: 'https://example.com/diagnosis?name=x',
      'x-forwarded-for': '198.51.100.9',
    };
    const send = (payload, type = headers['content-type']) =>
      collector.inject({
        method: 'POST',
        url: '/consent-receipts?name=x',
        headers: { ...headers, 'content-type': type },
        payload,
        remoteAddress: '203.0.113.77',
      });
    const receipt = makeReceipt();
    const answers = [
      await send(JSON.stringify(receipt)),
      await send(JSON.stringify({ ...receipt, seq: 0 })),
      await send('{'),
      await send('x', 'text/plain'),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 422, 400, 415]);
    const traces = JSON.stringify([logged, await list()]);
    expect(logged).toContain(`receipt ${receipt.receiptId} stored`);
    expect(traces).not.toMatch(
      /203\.0\.113\.77|198\.51\.100\.9|127\.0\.0\.1|Telltale|diagnosis|name=x/,
    );
  });
});
