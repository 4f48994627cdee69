import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { verifySignature } from 'assent/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportCsv } from './export-csv.mjs';
import { exportItems } from './export-items.mjs';
import { exportJson } from './export-json.mjs';
import { exportStandard, standards } from './export-standard.mjs';
import { noFacts } from './facts.mjs';
import { createMemoryStore } from './memory-store.mjs';
import { parseCsv } from './parse-csv.mjs';
import { answer, exampleNotice } from './test-receipts.mjs';

const facts = {
  controller: {
    id: 'https://example.com',
    address: 'Main St 1',
    email: 'a@b.example',
    phone: '+1',
    type: 'company',
  },
  jurisdiction: 'IE',
  withdrawalMethod: 'https://example.com/cookies',
  sensitive: false,
  sensitiveCategories: [],
  purposes: {
    analytics: { storageLocations: ['EU'] },
    marketing: { recipients: [], retention: '30 days', storageLocations: ['EU'] },
  },
};

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

describe.each(Object.keys(standards))('an export as %s', (name) => {
  const isComplete = validatorOf(standards[name].schema);
  const mayLack = validatorOf(withoutRequired(standards[name].schema));

  it('is complete by notice and facts', async () => {
    const { records } = await json(exportStandard(name), {}, facts);
    for (const { record, missing, isComplete: said } of records) {
      expect(isComplete(record), JSON.stringify(isComplete.errors)).toBe(true);
      expect({ missing, said }).toEqual({ missing: [], said: true });
    }
  });

  it('lists what nobody stated, and makes nothing up for it', async () => {
    store.noticeBodies.clear();
    const { records } = await json(exportStandard(name));
    for (const { record, notice, missing, isComplete: said } of records) {
      expect(notice).toBe('missing');
      expect(said).toBe(false);
      expect(missing.length).toBeGreaterThan(2);
      expect(mayLack(record), JSON.stringify(mayLack.errors)).toBe(true);
      expect(isComplete(record)).toBe(false);
      expect(JSON.stringify(record)).not.toMatch(/Example Ltd|Google|Statistics/);
    }
  });

  it('has a record that says so for a receipt that cannot be read any more', async () => {
    store.rows[0].body = '{';
    const { records } = await json(exportStandard(name));
    expect(records[0]).toMatchObject({ notice: 'unreadable', record: null, isComplete: false });
  });
});

it('Kantara: lists only what was consented to', async () => {
  const { records } = await json(exportStandard('kantara'), {}, facts);
  expect(records[0].record).toMatchObject({
    version: 'KI-CR-v1.1.0',
    jurisdiction: 'IE',
    consentTimestamp: Math.floor(Date.parse(given.decidedAt) / 1000),
    consentReceiptID: given.receiptId,
    piiPrincipalId: given.consentId,
    piiControllers: [{ piiController: 'Example Ltd', address: { streetAddress: 'Main St 1' } }],
    policyUrl: 'https://example.com/privacy',
  });
  // The facts name another one; the notice has none but the contact.
  expect(records[0].record.piiControllers[0].email).toBe('a@b.example');
  expect(records[0].record.services).toEqual([
    {
      service: 'Google Analytics 4',
      purposes: [
        {
          purpose: 'Counts visits.',
          purposeCategory: ['Statistics'],
          consentType: 'EXPLICIT',
          piiCategory: ['cookie _ga'],
          termination: `ends on ${given.expiresAt} unless withdrawn before`,
          thirdPartyDisclosure: true,
          thirdPartyName: 'Google',
        },
      ],
    },
    { service: 'Ads', purposes: [expect.objectContaining({ thirdPartyDisclosure: false })] },
  ]);
  expect(records[1].record.services.map(({ service }) => service)).toEqual(['Google Analytics 4']);
});

it('takes a contact that is an e-mail address for one', async () => {
  const { records } = await json(exportStandard('kantara'));
  expect(records[0].record.piiControllers).toEqual([
    {
      piiController: 'Example Ltd',
      contact: 'privacy@example.com',
      email: 'privacy@example.com',
    },
  ]);
  expect(records[0].missing).toContain('piiControllers[0].address');
});

it('ISO/IEC TS 27560: has an event for each purpose that can be refused', async () => {
  const { records } = await json(exportStandard('iso27560'), {}, facts);
  const states = records.map(({ record }) => record.event.map((event) => event.event_state));
  expect(states).toEqual([
    ['ConsentGiven', 'ConsentGiven'],
    ['ConsentGiven', 'ConsentWithdrawn'],
  ]);
  expect(records[0].record.event[0]).toMatchObject({
    purpose: 'analytics',
    validity_duration: 'P182D',
    event_type: 'expressed',
  });
});

async function text(write, filter = {}, known = noFacts) {
  let written = '';
  const context = { store, filter, facts: known };
  for await (const piece of write(exportItems(store, filter), context)) written += piece;
  return written;
}

const json = async (...values) => JSON.parse(await text(...values));
const idOf = ({ receiptId }) => receiptId;

function validatorOf(schema) {
  const ajv = new Ajv2020({ allErrors: true, strictRequired: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** The same schema for a record that lacks fields. */
function withoutRequired(schema) {
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      ['required', '$id', 'if', 'then'].includes(key) ? undefined : value,
    ),
  );
}
