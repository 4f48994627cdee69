import { request } from 'node:http';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { makeReceipt } from './make-receipt.mjs';
import { postReceipt, runCollector } from './run-collector.mjs';

const token = 'correct-horse-battery';
const ownersPaths = ['/', '/page.js', '/api/receipts', '/api/receipts/stream'];
const running = [];
const run = async (options) => {
  const collector = await runCollector(options);
  running.push(collector);
  return collector;
};
afterEach(async () => {
  for (const { stop } of running.splice(0)) await stop();
});

/** fetch does not let a test choose the host. */
async function statusFor(port, path, headers) {
  const sent = request({ port, path, headers, host: '127.0.0.1' }).end();
  const [answer] = await once(sent, 'response');
  answer.destroy();
  return answer.statusCode;
}

const authorization = `Basic ${Buffer.from(`owner:${token}`).toString('base64')}`;

describe('the page and its list', () => {
  it('are open to this machine while there is no token', async () => {
    const { port } = await run();
    for (const path of ownersPaths) expect(await statusFor(port, path)).toBe(200);
  });

  it('are closed to who comes through a proxy or under another name', async () => {
    const { port } = await run();
    const headers = [
      { host: 'receipts.example.com' },
      { host: `127.0.0.1:${port}`, 'x-forwarded-for': '203.0.113.7' },
      { host: `127.0.0.1:${port}`, forwarded: 'for=203.0.113.7' },
    ];
    for (const set of headers) expect(await statusFor(port, '/api/receipts', set)).toBe(403);
  });

  it('are closed where the server listens to others, and say which setting opens them', async () => {
    const { port, base } = await run({ host: '0.0.0.0' });
    for (const path of ownersPaths) expect(await statusFor(port, path)).toBe(403);
    expect((await (await fetch(base)).json()).message).toContain('Set TOKEN');
    expect((await postReceipt(base, makeReceipt())).status).toBe(201);
  });

  it('ask for the token as soon as there is one', async () => {
    const { port, base } = await run({ token });
    for (const path of ownersPaths) {
      expect(await statusFor(port, path)).toBe(401);
      expect(await statusFor(port, path, { authorization })).toBe(200);
    }
    expect((await fetch(base)).headers.get('www-authenticate')).toMatch(/^Basic /);
  });
});

describe('one consent', () => {
  it('is shown and erased for who knows the token', async () => {
    const { base } = await run({ token });
    const receipt = makeReceipt();
    await postReceipt(base, receipt);
    const consent = `${base}/consents/${receipt.consentId}`;
    expect((await fetch(consent, { method: 'DELETE' })).status).toBe(401);
    const headers = { authorization };
    expect((await (await fetch(consent, { headers })).json()).receipts).toHaveLength(1);
    const erased = await fetch(consent, { method: 'DELETE', headers });
    expect(await erased.json()).toEqual({ consentId: receipt.consentId, erased: 1 });
    expect((await fetch(consent, { headers })).status).toBe(404);
  });
});

it('answers that it is well', async () => {
  const { base } = await run();
  expect(await (await fetch(`${base}/health`)).json()).toEqual({ status: 'ok' });
  expect((await fetch(`${base}/nothing`)).status).toBe(404);
});
