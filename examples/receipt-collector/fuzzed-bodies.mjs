import fc from 'fast-check';
import { makeNotice, makeReceipt, seal } from './make-receipt.mjs';

/**
 * @typedef {object} FuzzedCall
 * @property {'receipt' | 'notice'} kind
 * @property {string} digest the address of a notice; empty for a receipt
 * @property {Buffer} body
 * @property {string} type the Content-Type
 */

const texts = [
  '',
  '\0',
  '\ud800',
  '🍪',
  '__proto__',
  'constructor',
  "'; DROP TABLE receipts; --",
  'a'.repeat(5000),
  '0000-00-00T00:00:00Z',
  '9999-12-31T23:59:59-23:59',
  '2026-02-30T00:00:00Z',
];
const numbers = [0, -1, 1.5, 1e300, 2 ** 53, 2 ** 31, Number.MIN_VALUE];
const nasty = fc.constantFrom(...texts, ...numbers, null, true, [], {}, [[]]);
const value = fc.oneof(nasty, fc.jsonValue({ maxDepth: 3 }));

/** Every place in a value: `['decisions', '0', 'granted']`. */
const placesIn = (data, place = []) =>
  Object.entries(data).flatMap(([key, child]) => [
    [...place, key],
    ...(typeof child === 'object' && child !== null ? placesIn(child, [...place, key]) : []),
  ]);

/** Removes, replaces or adds at one place. */
function bend(data, { at, how, with: instead, name }) {
  const copy = structuredClone(data);
  const places = placesIn(copy);
  const place = places[at % places.length];
  const parent = place.slice(0, -1).reduce((child, key) => child[key], copy);
  const key = place.at(-1);
  if (how === 'remove') delete parent[key];
  if (how === 'replace') parent[key] = instead;
  if (how === 'add') Object.defineProperty(parent, name, { value: instead, enumerable: true });
  return copy;
}

const bending = fc.record({
  at: fc.nat(1000),
  how: fc.constantFrom('remove', 'replace', 'replace', 'add'),
  with: value,
  name: fc.oneof(fc.constantFrom('ip', '__proto__', 'toJSON', '\0', '\udfff'), fc.string()),
});

/** Flips, drops, repeats or puts in bytes. */
function damage(bytes, { at, length, how, with: instead }) {
  const start = at % (bytes.length + 1);
  const [before, part, after] = [
    bytes.subarray(0, start),
    bytes.subarray(start, start + length),
    bytes.subarray(start + length),
  ];
  if (how === 'cut') return before;
  if (how === 'drop') return Buffer.concat([before, after]);
  if (how === 'repeat') return Buffer.concat([before, part, part, after]);
  return Buffer.concat([
    before,
    Buffer.from(instead),
    how === 'insert' ? part : Buffer.of(),
    after,
  ]);
}

const damaging = fc.record({
  at: fc.nat(3000),
  length: fc.integer({ min: 1, max: 20 }),
  how: fc.constantFrom('cut', 'drop', 'repeat', 'insert', 'overwrite'),
  with: fc.uint8Array({ minLength: 1, maxLength: 8 }),
});

const uuid = fc.uuid({ version: 4 });
/** A dozen consents, so that chains meet, fork and break. */
const consents = Array.from(
  { length: 12 },
  (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
);
const receipt = fc
  .record({
    receiptId: fc.oneof(
      { weight: 9, arbitrary: uuid },
      { weight: 1, arbitrary: fc.constantFrom(...consents) },
    ),
    consentId: fc.oneof(uuid, fc.constantFrom(...consents)),
    seq: fc.integer({ min: 1, max: 6 }),
    language: fc.constantFrom('en', 'de', 'ar', 'fr-CA'),
    prev: fc.constantFrom(null, null, `sha256-${'A'.repeat(43)}`),
  })
  .map(({ prev, ...changes }) =>
    makeReceipt({ ...changes, integrity: { alg: 'JCS+SHA-256', prev } }),
  );

const sealed = (data) => {
  try {
    return seal(data);
  } catch {
    return data;
  }
};
const toBytes = (data) => Buffer.from(JSON.stringify(data, null, data.seq === 2 ? 1 : 0));
const receiptBytes = fc.oneof(
  { weight: 3, arbitrary: receipt.map(toBytes) },
  {
    weight: 6,
    arbitrary: fc.tuple(receipt, bending).map(([data, how]) => toBytes(bend(data, how))),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(receipt, bending).map(([data, how]) => toBytes(sealed(bend(data, how)))),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(receipt, damaging).map(([data, how]) => damage(toBytes(data), how)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.json().map((text) => Buffer.from(text)) },
);

const notice = fc
  .record({ language: fc.string(), texts: fc.dictionary(fc.string(), fc.string()), days: fc.nat() })
  .map((data) => makeNotice(data));
const noticeCall = fc.oneof(
  notice.map(({ digest, body }) => ({ digest, body: Buffer.from(body) })),
  fc
    .tuple(notice, damaging)
    .map(([{ digest, body }, how]) => ({ digest, body: damage(Buffer.from(body), how) })),
  fc.tuple(notice, value).map(([{ digest }, other]) => ({
    digest,
    body: Buffer.from(JSON.stringify(other)),
  })),
  notice.map(({ digest, body }) => ({ digest: digest.toLowerCase(), body: Buffer.from(body) })),
);

const type = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom('application/json', 'application/json; charset=utf-8') },
  { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/json-seq', '', 'a/b; ;;') },
);

/** One fuzzed request. */
export const fuzzedCall = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('receipt'),
      digest: fc.constant(''),
      body: receiptBytes,
      type,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(noticeCall, type)
      .map(([call, contentType]) => ({ kind: 'notice', ...call, type: contentType })),
  },
);
