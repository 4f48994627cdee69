import { verifySignature } from 'assent/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportCsv } from './export-csv.mjs';
import { exportJson } from './export-json.mjs';
import { createMemoryStore } from './memory-store.mjs';
import { parseCsv } from './parse-csv.mjs';
import { exportedJson, exportedText } from './test-export.mjs';
import { answer, exampleNotice } from './test-receipts.mjs';

let store;
let given;
let withdrawn;

beforeEach(async () => {
  store = await createMemoryStore();
  const both = answer({ analytics: true, marketing: true });
  given = await store.receive({ event: 'given', decisions: both, jurisdiction: 'unknown' });
  withdrawn = await store.receive(
    {
      event: 'changed',
      state: 'partial',
      decisions: answer({ analytics: true, marketing: false }),
    },
    given,
    '2026-11-05T00:00:00.000Z',
  );
});

describe('an export as JSON', () => {
  it('holds what proves a receipt: its bytes, signature, key and notice', async () => {
    const { receipts, notices, keys } = await json(exportJson);
    expect(receipts.map(({ receiptId }) => receiptId)).toEqual([given, withdrawn].map(idOf));
    for (const { body, signature, receipt } of receipts) {
      expect(await verifySignature(body, signature, keys)).toMatchObject({ outcome: 'valid' });
      expect(notices[receipt.notice.digest]).toEqual(exampleNotice);
    }
  });

  it('is about one person, or a time, when asked', async () => {
    const other = await store.receive({ event: 'given' }, null, '2026-11-04T23:59:59.999Z');
    const ids = async (filter) => (await json(exportJson, filter)).receipts.map(idOf);
    expect(await ids({ consent: other.consentId })).toEqual([other.receiptId]);
    expect(await ids({ from: '2026-11-05' })).toEqual([withdrawn.receiptId]);
    expect(await ids({ from: '2026-11-04', to: '2026-11-04' })).toEqual([other.receiptId]);
    expect(await ids({ to: '2026-11-01' })).toEqual([]);
  });

  it('says of each receipt when its notice is missing, or not what its digest says', async () => {
    const [digest, body] = [...store.noticeBodies][0];
    store.noticeBodies.set(digest, body.replace('Google', 'Goggle'));
    expect((await json(exportJson)).receipts[0].notice).toBe('altered');
    store.noticeBodies.clear();
    const { receipts, notices } = await json(exportJson);
    expect(receipts.map(({ notice }) => notice)).toEqual(['missing', 'missing']);
    expect(notices).toEqual({});
  });
});

describe('an export as CSV', () => {
  it('has a row for each decision on a purpose', async () => {
    const rows = parseCsv(await text(exportCsv));
    expect(rows.map((row) => [row.receiptId, row.purpose, row.purposeTitle, row.granted])).toEqual([
      [given.receiptId, 'necessary', '', 'true'],
      [given.receiptId, 'analytics', 'Statistics', 'true'],
      [given.receiptId, 'marketing', 'Marketing', 'true'],
      [withdrawn.receiptId, 'necessary', '', 'true'],
      [withdrawn.receiptId, 'analytics', 'Statistics', 'true'],
      [withdrawn.receiptId, 'marketing', 'Marketing', 'false'],
    ]);
    expect(rows[1]).toMatchObject({ services: 'ga4=true', signature: store.rows[0].signature });
  });

  it('lets no spreadsheet run what a receipt says', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '"=1', 'a,"b"\nc'];
    const decisions = texts.map((purpose) => ({
      purpose,
      granted: true,
      basis: 'expressed-consent',
      set: 'user',
    }));
    const { consentId } = await store.receive({ decisions });
    const rows = parseCsv(await text(exportCsv, { consent: consentId }));
    for (const { purpose } of rows) expect(purpose).not.toMatch(/^\s*[=+\-@]/);
    expect(rows.map(({ purpose }) => purpose.replace(/^'/, ''))).toEqual(texts);
  });

  it('keeps a row for a receipt that cannot be read any more', async () => {
    store.rows[0].body = '{';
    const [row] = parseCsv(await text(exportCsv));
    expect(row).toMatchObject({ receiptId: given.receiptId, notice: 'unreadable', purpose: '' });
  });
});

const text = (write, filter) => exportedText(write, store, filter);
const json = (write, filter) => exportedJson(write, store, filter);
const idOf = ({ receiptId }) => receiptId;
