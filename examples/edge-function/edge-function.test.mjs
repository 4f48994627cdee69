import { createServer } from 'node:http';
import { makeSigningKey, verifySignature } from 'assent/server';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeReceipt } from '../receipt-collector/make-receipt.mjs';

const origin = 'https://example.com';
let env;
let edge;

/** A new instance of the function, as its host starts one. */
async function newInstance() {
  vi.resetModules();
  return (await import('./receipts.mjs')).default;
}

beforeAll(async () => {
  env = { SIGNING_KEY: await makeSigningKey(), ALLOWED_ORIGINS: origin, TOKEN: 'a-secret-token' };
  edge = await newInstance();
});

const call = (path, { method = 'GET', body, headers } = {}) =>
  edge.fetch(
    new Request(`https://edge.test${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin, ...headers },
      ...(body && { body: JSON.stringify(body) }),
    }),
    env,
  );

describe('the edge function', () => {
  it('takes a receipt once and countersigns it', async () => {
    const receipt = makeReceipt();
    const post = () => call('/consent-receipts', { method: 'POST', body: receipt });
    const answers = [await post(), await post()];
    expect(answers.map(({ status }) => status)).toEqual([201, 200]);
    expect(answers[0].headers.get('access-control-allow-origin')).toBe(origin);
    const { keys } = await (await call('/.well-known/assent-keys.json')).json();
    const { signature } = await answers[0].json();
    const result = await verifySignature(JSON.stringify(receipt), signature, keys);
    expect(result.outcome).toBe('valid');
  });

  it('answers the data subject through who knows the token', async () => {
    const receipt = makeReceipt();
    await call('/receipts', { method: 'POST', body: receipt });
    const path = `/consents/${receipt.consentId}`;
    expect((await call(path)).status).toBe(401);
    const headers = { authorization: 'Bearer a-secret-token' };
    expect((await (await call(path, { headers })).json()).receipts).toHaveLength(1);
    expect((await call(path, { method: 'DELETE', headers })).status).toBe(200);
  });

  it('says that it is not set up, and works once it is', async () => {
    edge = await newInstance();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const unset = await edge.fetch(new Request('https://edge.test/health'), {});
    expect(unset.status).toBe(500);
    expect(error.mock.calls[0][0]).toContain('Give an Ed25519 private key');
    error.mockRestore();
    expect((await call('/health')).status).toBe(200);
  });

  it('runs over HTTP', async () => {
    const server = createServer(async (request, response) => {
      const chunks = await request.toArray();
      const answer = await edge.fetch(
        new Request(`http://edge${request.url}`, {
          method: request.method,
          headers: request.headers,
          body: Buffer.concat(chunks),
        }),
        env,
      );
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/receipts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(makeReceipt()),
    });
    expect(answer.status).toBe(201);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each(['receipts.mjs', 'law.mjs'])(
    '%s needs no module of Node and compiles no code',
    async (file) => {
      const bundle = await build({
        entryPoints: [new URL(file, import.meta.url).pathname],
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        mainFields: ['module', 'main'],
        conditions: ['worker', 'browser'],
        write: false,
      });
      const code = bundle.outputFiles[0].text;
      expect(code).not.toMatch(/\bnew Function\b|\beval\(|\brequire\(|from "node:|process\./);
    },
  );
});
