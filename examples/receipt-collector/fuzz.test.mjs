import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCollector } from './collector.mjs';
import { fuzzedCall } from './fuzzed-bodies.mjs';
import { seal } from './make-receipt.mjs';
import { openStore } from './store.mjs';

const schemaUrl = new URL('../../schema/consent-receipt.schema.json', import.meta.url);
// The stock validator, not the one that the build made of the schema.
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(schemaUrl, 'utf8')));

let dataDir;
let store;
let collector;
const failures = [];
const calls = fc.sample(fuzzedCall, { numRuns: 5000, seed: 20_261_121 });
const answers = [];

async function send({ kind, digest, body, type }) {
  const { statusCode, payload } = await collector.inject({
    method: kind === 'receipt' ? 'POST' : 'PUT',
    url: kind === 'receipt' ? '/consent-receipts' : `/consent-receipts/notices/${digest}`,
    headers: { 'content-type': type },
    payload: body,
  });
  return { kind, digest, body: body.toString(), status: statusCode, answer: JSON.parse(payload) };
}

const countOf = (status, kind) =>
  answers.filter((one) => one.status === status && (!kind || one.kind === kind)).length;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'receipts-'));
  store = await openStore({ dataDir });
  const error = (message) => failures.push(message);
  collector = await createCollector({
    dataDir,
    store,
    rateLimit: 0,
    logger: { info: () => {}, error },
  });
  // As many at once as a busy site's visitors.
  for (let from = 0; from < calls.length; from += 100) {
    answers.push(...(await Promise.all(calls.slice(from, from + 100).map(send))));
  }
}, 180_000);

afterAll(async () => {
  await collector?.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe('5,000 bodies that were made to harm', () => {
  it('never bring the collector to an error of its own', () => {
    expect(failures).toEqual([]);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it('meet every answer that there is', () => {
    for (const kind of ['receipt', 'notice']) {
      for (const status of [201, 400, 415, 422]) {
        expect(countOf(status, kind), `${kind} ${status}`).toBeGreaterThan(10);
      }
    }
    expect(countOf(409, 'receipt')).toBeGreaterThan(10);
    const codes = new Set(answers.map(({ answer }) => answer.error));
    for (const code of ['invalid-receipt', 'digest-mismatch', 'broken-chain', 'not-canonical']) {
      expect(codes).toContain(code);
    }
  });

  it('are refused with the field and the fix', () => {
    for (const { status, answer } of answers.filter((one) => one.status >= 400)) {
      expect(Object.keys(answer), String(status)).toEqual(['error', 'field', 'message']);
      expect(answer.message).toMatch(/\S \S.*\.$/s);
    }
  });

  it('store nothing that does not validate, and every accepted byte', async () => {
    const accepted = answers.filter(({ kind, status }) => kind === 'receipt' && status === 201);
    const bodies = new Map(
      accepted.map(({ body, answer }) => [answer.receiptId.toLowerCase(), body]),
    );
    const stored = await allOf(store);
    expect(stored.length).toBe(accepted.length);
    for (const { receiptId, body } of stored) {
      const receipt = JSON.parse(body);
      expect(isValid(receipt), body).toBe(true);
      const { alg, digest } = receipt.integrity;
      expect(digest, body).toBe(alg === 'none' ? undefined : seal(receipt).integrity.digest);
      expect(body).toBe(bodies.get(receiptId));
    }
  });

  it('store notices under the digest of their bytes only', async () => {
    const sum = (body) => `sha256-${createHash('sha256').update(body).digest('base64url')}`;
    const notices = answers.filter(({ kind }) => kind === 'notice');
    const taken = notices.filter(({ status }) => status < 300);
    for (const { digest, body } of taken) {
      expect([digest, await store.notice(digest)]).toEqual([sum(body), body]);
    }
    const refused = notices.filter(({ status }) => status >= 300);
    const kept = await Promise.all(refused.map(({ digest }) => store.hasNotice(digest)));
    const known = new Set(taken.map(({ digest }) => digest));
    expect(kept).toEqual(refused.map(({ digest }) => known.has(digest)));
  });
});

async function allOf({ consents }) {
  const all = [];
  for (let page = await consents({ limit: 500 }); page.length > 0;) {
    all.push(...page);
    page = await consents({ after: page.at(-1).consentId, limit: 500 });
  }
  return all;
}
