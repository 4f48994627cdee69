import { beforeEach, describe, expect, it } from 'vitest';
import { makeNotice, makeReceipt } from '../../examples/receipt-collector/make-receipt.mjs';
import { createMemoryStore } from './memory-store.js';
import type { PublicKey } from './signing-key.js';
import { createTestEndpoint, testToken, type TestCall } from './test-endpoint.js';
import { verifySignature } from './verify-signature.js';

let endpoint: Awaited<ReturnType<typeof createTestEndpoint>>;
beforeEach(async () => {
  endpoint = await createTestEndpoint();
});

const keysOf = async () => {
  const answer = await endpoint.send({ path: '/.well-known/assent-keys.json' });
  return ((await answer.json()) as { keys: PublicKey[] }).keys;
};

describe('a receipt', () => {
  it('is countersigned, so that the published key proves when which bytes came', async () => {
    const body = JSON.stringify(makeReceipt(), null, 1);
    const { receivedAt, signature } = await (await endpoint.post(body)).json();
    const keys = await keysOf();
    expect(await verifySignature(body, signature, keys)).toEqual({
      outcome: 'valid',
      kid: keys[0]!.kid,
      signedAt: receivedAt,
    });
    expect(await verifySignature(body.replace('"seq"', ' "seq"'), signature, keys)).toEqual({
      outcome: 'invalid',
    });
  });

  it('keeps its first time and signature when it comes again later', async () => {
    let now = '2026-11-21T09:00:00.000Z';
    endpoint = await createTestEndpoint({ clock: () => new Date(now) });
    const receipt = makeReceipt();
    const first = await (await endpoint.post(receipt)).json();
    now = '2026-11-22T09:00:00.000Z';
    expect(await (await endpoint.post(receipt)).json()).toEqual(first);
    expect(first.receivedAt).toBe('2026-11-21T09:00:00.000Z');
  });

  it('of a signal that was honoured is stored, and so is the visitor’s answer under opt-out', async () => {
    const place = { jurisdiction: 'US-CA', regime: 'opt-out' };
    const decisions = (set: 'signal' | 'user') => [
      { purpose: 'necessary', granted: true, basis: 'strictly-necessary', set: 'default' },
      { purpose: 'analytics', granted: true, basis: 'opt-out-right', set: 'default' },
      { purpose: 'marketing', granted: set === 'user', basis: 'opt-out-right', set },
    ];
    const honoured = makeReceipt({
      ...place,
      event: 'signal-applied',
      state: 'partial',
      method: 'signal',
      surface: 'none',
      decisions: decisions('signal'),
      signals: { gpc: true, dnt: true, applied: ['gpc', 'dnt'] },
    });
    const answered = makeReceipt(
      {
        ...place,
        event: 'changed',
        method: 'save-choices',
        surface: 'preferences',
        decisions: decisions('user'),
        signals: { gpc: true, dnt: false, applied: [] },
      },
      honoured,
    );
    for (const receipt of [honoured, answered]) {
      const answer = await endpoint.post(receipt);
      expect([answer.status, await answer.text()]).toEqual([
        201,
        expect.stringContaining(receipt.receiptId),
      ]);
    }
    const of = await endpoint.own('GET', `/consents/${honoured.consentId}`);
    expect((await of.json()).receipts).toHaveLength(2);
  });

  it.each([
    [{ jurisdiction: 'USA' }, 'jurisdiction'],
    [{ signals: { gpc: true, applied: ['tcf'] } }, 'signals.applied[0]'],
    [{ event: 'signal' }, 'event'],
  ])('that says %j of its law or signal is refused', async (changes, field) => {
    const answer = await endpoint.post(makeReceipt(changes));
    expect([answer.status, await answer.json()]).toMatchObject([422, { field }]);
  });

  it('beyond 16 KB is refused without being read to its end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024).fill(0x20));
      },
    });
    const request = new Request('https://collector.test/receipts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect((await endpoint.handle(request)).status).toBe(413);
    expect(sent).toBeLessThan(20 * 1024);
  });

  it('is answered with 500 and reported when the store fails, and nothing is lost', async () => {
    const store = createMemoryStore();
    const add = async () => Promise.reject(new Error('disk full'));
    endpoint = await createTestEndpoint({ store: { ...store, add } });
    const answer = await endpoint.post(makeReceipt());
    expect([answer.status, await answer.json()]).toEqual([
      500,
      { error: 'internal', field: null, message: 'Nothing was stored. Send the same bytes again.' },
    ]);
    expect(endpoint.reported).toEqual(['error: 500 disk full']);
  });

  it('is answered as stored although the log is broken', async () => {
    const report = () => {
      throw new Error('log full');
    };
    endpoint = await createTestEndpoint({ report });
    expect((await endpoint.post(makeReceipt())).status).toBe(201);
    expect((await endpoint.post('{')).status).toBe(400);
  });
});

describe('a notice', () => {
  const notice = makeNotice({ language: 'fr', texts: { acceptAll: 'Tout accepter 🍪' } });
  const put = (body: string, digest = notice.digest, base = '/consent-receipts') =>
    endpoint.send({ method: 'PUT', path: `${base}/notices/${digest}`, body });
  const naming = (digest: string) => makeReceipt({ notice: { id: 'main', version: '1', digest } });

  it('is asked for until it is here', async () => {
    const receipt = naming(notice.digest);
    for (let time = 0; time < 2; time += 1) {
      expect((await endpoint.post(receipt)).headers.get('assent-notice')).toBe('wanted');
    }
    expect((await put(notice.body)).status).toBe(201);
    expect((await endpoint.post(receipt)).headers.get('assent-notice')).toBeNull();
    const other = naming(makeNotice({ language: 'de' }).digest);
    expect((await endpoint.post(other)).headers.get('assent-notice')).toBe('wanted');
  });

  it('is kept once, under every base path', async () => {
    for (const [base, status] of [
      ['/receipts', 201],
      ['', 200],
      ['/consent-receipts', 200],
    ] as const) {
      const answer = await put(notice.body, notice.digest, base);
      expect([answer.status, await answer.json()]).toEqual([status, { digest: notice.digest }]);
    }
    expect(await endpoint.store.notice(notice.digest)).toBe(notice.body);
  });

  it.each([
    ['of another digest', notice.body.replace('fr', 'de'), 'digest-mismatch', 422],
    [
      'not in canonical form',
      JSON.stringify(JSON.parse(notice.body), null, 1),
      'not-canonical',
      422,
    ],
    [
      'that says a thing twice',
      notice.body.replace('{', '{"language":"de",'),
      'not-canonical',
      422,
    ],
    ['that is no object', '[]', 'invalid-notice', 422],
    ['nested without end', `${'['.repeat(9e4)}${']'.repeat(9e4)}`, 'invalid-notice', 422],
    ['that is no JSON', '{', 'malformed-json', 400],
    ['beyond 256 KB', JSON.stringify({ text: 'x'.repeat(256 * 1024) }), 'too-large', 413],
  ])('%s is refused', async (_, body, error, status) => {
    const answer = await put(body);
    expect([answer.status, (await answer.json()).error]).toEqual([status, error]);
    expect(await endpoint.store.hasNotice(notice.digest)).toBe(false);
  });
});

describe('pages of other sites', () => {
  const origin = 'https://example.com';

  it('may post receipts and put notices, and read the answers, refusals as well', async () => {
    for (const path of ['/receipts', `/receipts/notices/${makeNotice({}).digest}`]) {
      const answer = await endpoint.send({ method: 'OPTIONS', path, headers: { origin } });
      expect(answer.status).toBe(204);
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(answer.headers.get('access-control-allow-methods')).toBe('POST, PUT');
    }
    for (const body of [makeReceipt(), '{']) {
      const { headers } = await endpoint.post(body, { origin });
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-expose-headers')).toBe('Assent-Notice, Retry-After');
      expect(headers.get('vary')).toBe('Origin');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('may read nothing that is stored, and nothing at all when they are not allowed', async () => {
    const receipt = makeReceipt();
    await endpoint.post(receipt);
    const authorization = `Bearer ${testToken}`;
    const calls: readonly TestCall[] = [
      { path: `/receipts/${receipt.receiptId}`, headers: { origin, authorization } },
      { method: 'OPTIONS', path: `/consents/${receipt.consentId}`, headers: { origin } },
      { method: 'OPTIONS', path: '/receipts', headers: { origin: 'https://elsewhere.test' } },
      { method: 'POST', body: makeReceipt(), headers: { origin: 'null' } },
    ];
    for (const call of calls) {
      const { headers } = await endpoint.send(call);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

it('every answer stays out of caches and is what it says it is', async () => {
  for (const call of [{ path: '/health' }, { path: '/nothing' }, { method: 'POST', body: '{' }]) {
    const { headers } = await endpoint.send(call);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  }
});

it('another method than an address takes is told which it takes', async () => {
  const answer = await endpoint.send({ method: 'DELETE', path: '/receipts' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  const head = await endpoint.send({ method: 'HEAD', path: '/health' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

it('a health check fails while the store does not answer', async () => {
  const check = async () => Promise.reject(new Error('connection lost'));
  endpoint = await createTestEndpoint({ check });
  expect((await endpoint.send({ path: '/health' })).status).toBe(503);
});

it('refuses an origin that is none when it is made, with the fix', async () => {
  await expect(createTestEndpoint({ allowedOrigins: ['https://example.com/'] })).rejects.toThrow(
    'Allow "https://example.com".',
  );
});
