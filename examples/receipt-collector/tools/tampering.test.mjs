import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addReceipts } from '../store/add-receipts.mjs';
import { createNotices } from '../store/notices.mjs';
import { openDatabase } from '../store/open-database.mjs';
import { createToolReads } from '../store/tool-reads.mjs';
import { onEachBackend } from '../testing/backends.mjs';
import { createArrivals } from './test-receipts.mjs';
import { verifyStore } from './verify-store.mjs';

let database;
let store;
let receiptIds;

onEachBackend('tampering with what is stored', (backend) => {
  beforeAll(async () => {
    await backend.start();
    database = await openDatabase(await backend.place());
    const { key, digest, notice, arrive } = await createArrivals();
    store = {
      ...createNotices(database),
      ...createToolReads(database),
      keys: async () => [key],
    };
    await store.addNotice(digest, notice);
    let previous = null;
    receiptIds = [];
    for (const event of ['given', 'changed', 'withdrawn']) {
      const { receipt, incoming } = await arrive({ event }, previous);
      await addReceipts(database, [incoming]);
      receiptIds.push(receipt.receiptId);
      previous = receipt;
    }
  }, 120_000);

  afterAll(async () => {
    await database.close();
    await backend.stop();
  });

  it('finds nothing wrong with what nobody touched', async () => {
    expect(await findings()).toEqual([]);
  });

  const texts = 'event state language notice_digest digest prev body signature'.split(' ');
  it.each(texts)(
    'finds any other character in %s',
    async (column) => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(2).map((index) => receiptIds[index]),
          fc.nat(),
          fc
            .string({ minLength: 1, maxLength: 1, unit: 'grapheme' })
            .filter((text) => text !== '\0'),
          async (id, position, character) => {
            const before = await read(column, id);
            const at = position % (before?.length ?? 1);
            const after =
              before === null ? character : before.slice(0, at) + character + before.slice(at + 1);
            fc.pre(after !== before && after.isWellFormed());
            expect(await problemsWith(id, column, after, 'text')).not.toEqual([]);
          },
        ),
        { numRuns: 40 },
      );
    },
    60_000,
  );

  it.each([
    ['seq', 'bigint', '7'],
    ['decided_at', 'timestamptz', '2020-01-01T00:00:00Z'],
    ['decided_at', 'timestamptz', 'infinity'],
    ['expires_at', 'timestamptz', '2099-01-01T00:00:00Z'],
    ['received_at', 'timestamptz', '2026-11-02T10:00:01Z'],
    ['choices', 'jsonb', '{"functional":false,"analytics":true,"marketing":true}'],
    ['choices', 'jsonb', '{}'],
    ['consent_id', 'uuid', 'ffffffff-0000-4000-8000-000000000000'],
  ])('finds another %s (%s %s)', async (column, type, value) => {
    for (const id of receiptIds) {
      const found = await problemsWith(id, column, value, type);
      expect(found).not.toEqual([]);
    }
  });

  it('finds another receipt_id', async () => {
    const other = 'ffffffff-0000-4000-8000-000000000000';
    const rename = 'UPDATE receipts SET receipt_id = $1 WHERE receipt_id = $2';
    await database.query(rename, [other, receiptIds[1]]);
    expect(await problemsOf(other)).not.toEqual([]);
    await database.query(rename, [receiptIds[1], other]);
  });

  it('finds a notice with other bytes, and one under another digest', async () => {
    const [{ body }] = await database.query('SELECT body FROM notices');
    await database.query('UPDATE notices SET body = $1', [body.replace('13 months', '1 month')]);
    for (const id of receiptIds) expect(await problemsOf(id)).toContain('notice-altered');
    await database.query("UPDATE notices SET body = $1, digest = digest || 'x'", [body]);
    expect((await findings()).map(({ code }) => code)).toContain('notice-altered');
    await database.query("UPDATE notices SET digest = rtrim(digest, 'x')");
    expect(await findings()).toEqual([]);
  });
});

async function problemsWith(id, column, value, type) {
  const before = await read(column, id);
  await write(column, id, value, type);
  const problems = await problemsOf(id);
  await write(column, id, before, type);
  return problems;
}

const read = async (column, id) => {
  const sql = `SELECT ${column}::text AS value FROM receipts WHERE receipt_id = $1`;
  return (await database.query(sql, [id]))[0].value;
};

const write = (column, id, value, type) =>
  database.query(`UPDATE receipts SET ${column} = $1::text::${type} WHERE receipt_id = $2`, [
    value,
    id,
  ]);

const problemsOf = async (id) =>
  (await findings())
    .filter(({ severity, receiptId }) => severity === 'problem' && receiptId === id)
    .map(({ code }) => code);

async function findings() {
  const found = [];
  await verifyStore(store, { onFinding: (finding) => found.push(finding) });
  return found;
}
