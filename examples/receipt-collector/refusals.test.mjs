import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReceipt, seal } from './make-receipt.mjs';
import { runCollector } from './run-collector.mjs';

const given = readFileSync(new URL('../../schema/examples/example-given.json', import.meta.url));
let run;
beforeAll(async () => {
  run = await runCollector();
});
afterAll(() => run.stop());

async function post(body, headers = {}) {
  const answer = await fetch(`${run.base}/consent-receipts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

const stored = ({ receiptId }) => run.store.receipt(receiptId);

describe('a receipt that is refused', () => {
  const refused = [
    [
      'without a required field',
      ({ seq: _seq, ...rest }) => rest,
      'seq',
      'seq is missing. Add it.',
    ],
    [
      'with an unknown property',
      (receipt) => ({ ...receipt, ip: '203.0.113.7' }),
      'ip',
      'ip is not part of consent-receipt/1. Remove it.',
    ],
    [
      'with a wrong type deep inside',
      (receipt) => ({ ...receipt, decisions: [{ ...receipt.decisions[0], granted: 'yes' }] }),
      'decisions[0].granted',
      'decisions[0].granted has the wrong type. Send boolean.',
    ],
    [
      'with an unknown event',
      (receipt) => ({ ...receipt, event: 'closed' }),
      'event',
      expect.stringContaining('Send one of: given, changed'),
    ],
    [
      'with an id that is no plain UUID',
      (receipt) => ({ ...receipt, receiptId: `urn:uuid:${receipt.receiptId}` }),
      'receiptId',
      expect.stringContaining('format "uuid"'),
    ],
    [
      'with a sequence number that no database counts to',
      (receipt) => ({ ...receipt, seq: 1e300 }),
      'seq',
      expect.stringContaining('too large'),
    ],
    [
      'with a time that does not exist',
      (receipt) => ({ ...receipt, decidedAt: '0000-01-01T00:00:00Z' }),
      'decidedAt',
      expect.stringContaining('no usable time'),
    ],
    [
      'with a time that its zone moves into the year 10000',
      (receipt) => seal({ ...receipt, expiresAt: '9999-12-31T23:59:59-23:59' }),
      'expiresAt',
      expect.stringContaining('no usable time'),
    ],
    [
      'with a character that PostgreSQL cannot store',
      (receipt) => ({ ...receipt, language: 'en\0' }),
      'language',
      expect.stringContaining('cannot be kept'),
    ],
    [
      'with a path in its origin',
      (receipt) => ({ ...receipt, origin: 'https://example.com/account' }),
      'origin',
      expect.stringContaining('more than scheme and host'),
    ],
    [
      'that claims a digest and has none',
      (receipt) => ({ ...receipt, integrity: { alg: 'JCS+SHA-256', prev: null } }),
      'integrity.digest',
      'integrity.digest is missing. Add it.',
    ],
    [
      'that has a digest and says it has none',
      (receipt) => ({ ...receipt, integrity: { ...receipt.integrity, alg: 'none' } }),
      'integrity.digest',
      expect.stringContaining('Remove it.'),
    ],
    [
      'that was changed after it was sealed',
      (receipt) => ({ ...receipt, state: 'given' }),
      'integrity.digest',
      expect.stringContaining('does not match'),
    ],
  ];

  it.each(refused)('%s gets 422, its field and the fix', async (_name, change, field, message) => {
    const receipt = makeReceipt();
    const answer = await post(change(receipt));
    expect(answer).toEqual({ status: 422, body: { error: expect.any(String), field, message } });
    expect(await stored(receipt)).toBeNull();
  });

  it('gets 400 when it is no JSON or no UTF-8', async () => {
    const broken = [given.subarray(0, 100), '', Buffer.from([0x22, 0xff, 0x22])];
    for (const bytes of broken) {
      const answer = await post(bytes);
      expect([answer.status, answer.body.error]).toEqual([400, 'malformed-json']);
    }
  });

  it('gets 415 when it is not declared as JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await post(JSON.stringify(makeReceipt()), { 'content-type': type });
      expect([answer.status, answer.body.field]).toEqual([415, 'Content-Type']);
    }
  });

  it('gets 413 beyond 16 KB', async () => {
    const answer = await post(JSON.stringify(makeReceipt()) + ' '.repeat(16 * 1024));
    expect([answer.status, answer.body.error]).toEqual([413, 'too-large']);
  });

  it('gets 400 when the Idempotency-Key is not the receiptId', async () => {
    const receipt = makeReceipt();
    const answer = await post(receipt, { 'idempotency-key': makeReceipt().receiptId });
    expect([answer.status, answer.body.field]).toEqual([400, 'Idempotency-Key']);
    expect(await stored(receipt)).toBeNull();
  });

  it('gets 409 when its id is stored with other bytes, whatever its consent id', async () => {
    const receipt = makeReceipt();
    await post(receipt);
    const changes = { receiptId: receipt.receiptId, language: 'de' };
    for (const other of [
      makeReceipt({ ...changes, consentId: receipt.consentId }),
      makeReceipt(changes),
    ]) {
      expect((await post(other)).status).toBe(409);
    }
    expect((await stored(receipt)).body).toBe(JSON.stringify(receipt));
  });
});
