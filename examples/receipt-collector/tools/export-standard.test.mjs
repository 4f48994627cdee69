import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportStandard, standards } from './export-standard.mjs';
import { createMemoryStore } from './memory-store.mjs';
import { exportedJson } from './test-export.mjs';
import { answer } from './test-receipts.mjs';

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

beforeEach(async () => {
  store = await createMemoryStore();
  const both = answer({ analytics: true, marketing: true });
  given = await store.receive({ event: 'given', decisions: both, jurisdiction: 'unknown' });
  await store.receive(
    {
      event: 'changed',
      state: 'partial',
      decisions: answer({ analytics: true, marketing: false }),
    },
    given,
    '2026-11-05T00:00:00.000Z',
  );
});

describe.each(Object.keys(standards))('an export as %s', (name) => {
  const isComplete = validatorOf(standards[name].schema);
  const mayLack = validatorOf(withoutRequired(standards[name].schema));

  it('is complete by notice and facts', async () => {
    const { records } = await json(exportStandard(name), facts);
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
  const { records } = await json(exportStandard('kantara'), facts);
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
  const { records } = await json(exportStandard('iso27560'), facts);
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

const json = (write, facts) => exportedJson(write, store, {}, facts);

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
