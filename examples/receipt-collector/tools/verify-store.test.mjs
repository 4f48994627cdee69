import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashConsent } from '../store/erasure.mjs';
import { createMemoryStore } from './memory-store.mjs';
import { verifyStore } from './verify-store.mjs';

let store;
let first;
let second;

beforeEach(async () => {
  store = await createMemoryStore();
  first = await store.receive({ event: 'given' });
  second = await store.receive({ event: 'changed', state: 'partial' }, first);
  await store.receive({
    event: 'refused',
    state: 'refused',
    integrity: { alg: 'none', prev: null },
  });
});

describe('verify', () => {
  it('finds nothing wrong with what the collector stored', async () => {
    const { findings, summary } = await verify();
    expect(findings).toEqual([]);
    expect(summary).toEqual({
      receipts: 3,
      consents: 2,
      notices: 1,
      problems: 0,
      warnings: 0,
      erased: 0,
    });
  });

  it('tells a hole in a chain', async () => {
    const third = await store.receive({}, second);
    remove(second);
    expect(await told()).toEqual([['hole', third.receiptId]]);
  });

  it('tells a fork', async () => {
    const other = await store.receive({}, first);
    expect(await told()).toEqual([['fork', other.receiptId]]);
  });

  it('tells a receipt that follows another one than it says', async () => {
    const stranger = await store.receive({ seq: 3 }, first);
    expect(await told()).toEqual([['broken-chain', stranger.receiptId]]);
  });

  it('warns of a notice that never came', async () => {
    store.noticeBodies.clear();
    const { findings, summary } = await verify();
    expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('notice-missing'));
    expect(summary).toMatchObject({ problems: 0, warnings: 3 });
  });

  it('tells every receipt whose notice has other bytes', async () => {
    const [digest, body] = [...store.noticeBodies][0];
    store.noticeBodies.set(digest, body.replace('13 months', '1 month'));
    // Three receipts, and the notice itself.
    expect((await told()).map(([code]) => code)).toEqual(Array(4).fill('notice-altered'));
  });

  it('lists what was erased, and why a chain then begins late: no problem', async () => {
    remove(first);
    expect(await told()).toEqual([['hole', second.receiptId]]);
    const consentHash = hashConsent(second.consentId);
    store.erased.push({ consentHash, erasedAt: '2026-11-03T08:00:00.000Z', count: 1 });
    const { findings, summary } = await verify();
    expect(findings).toMatchObject([
      { severity: 'erased', code: 'begins-late', receiptId: second.receiptId },
      { severity: 'erased', code: 'erased', message: expect.stringContaining(consentHash) },
    ]);
    expect(summary).toMatchObject({ problems: 0, erased: 2 });
  });

  it('believes no key but the pinned ones', async () => {
    const { key } = await createMemoryStore();
    expect((await told({ keys: [key] })).map(([code]) => code)).toEqual(
      Array(3).fill('unknown-key'),
    );
  });

  it('finds a change of any byte in any column, and names the receipt', async () => {
    const columns = Object.keys(store.rows[0]).filter((column) => column !== 'receivedAt');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.constantFrom(...columns),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1, unit: 'binary-ascii' }),
        async (index, column, position, character) => {
          const row = store.rows[index];
          const before = row[column];
          const after = tamper(before, position, character);
          fc.pre(JSON.stringify(after) !== JSON.stringify(before));
          row[column] = after;
          const { findings } = await verify();
          row[column] = before;
          // Under another id it is that id that is named.
          const named = column === 'receiptId' ? after : row.receiptId;
          expect(findings).toContainEqual(
            expect.objectContaining({ severity: 'problem', receiptId: named }),
          );
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  it('finds a time of arrival that is another by a thousandth', async () => {
    store.rows[1].receivedAt = '2026-11-02T10:00:00.124Z';
    expect(await told()).toEqual([['time-mismatch', second.receiptId]]);
  });
});

/** Another value of the same type that differs in one place. */
function tamper(value, position, character) {
  if (value === null) return character;
  if (typeof value === 'number') return value + 1 + (position % 9);
  if (typeof value !== 'string') return { ...value, analytics: !value.analytics };
  const at = position % value.length;
  return value.slice(0, at) + character + value.slice(at + 1);
}

function remove({ receiptId }) {
  const index = store.rows.findIndex((row) => row.receiptId === receiptId);
  store.rows.splice(index, 1);
}

async function verify(options = {}) {
  const findings = [];
  const onFinding = (finding) => findings.push(finding);
  const summary = await verifyStore(store, { ...options, onFinding });
  return { findings, summary };
}

async function told(options) {
  const { findings } = await verify(options);
  return findings.map(({ code, receiptId }) => [code, receiptId]);
}
