import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from './config.js';
import { choose } from './choices.js';
import { createReceipt } from './receipt.js';
import { testConsent } from './test-consent.js';
import type { Consent } from './types.js';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/consent-receipt.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

const settings = resolveConfig({
  categories: [
    { id: 'analytics', services: [{ id: 'ga4' }, { id: 'clarity' }] },
    { id: 'marketing' },
  ],
});
const none = testConsent(choose(settings, () => false, {}));
const all = testConsent(choose(settings, () => true, {}));
const some = testConsent(choose(settings, (id) => id === 'analytics', {}));
const oneService = testConsent(choose(settings, () => false, { ga4: true }));
const sha = `sha256-${'A'.repeat(43)}`;

const draft = (consent: Consent, previous: Consent | null = null) => ({
  receiptId: 'bf4f4479-a479-41af-aa40-af427e6658d2',
  consent,
  previous,
  surface: 'banner' as const,
  gpc: false,
  origin: 'https://example.com',
  settings,
  texts: { acceptAll: 'Accept all' },
});
const make = (consent: Consent, previous: Consent | null = null) =>
  createReceipt(draft(consent, previous), {
    seq: 1,
    prev: null,
    noticeDigest: sha,
    configDigest: sha,
    version: '1.0.0',
  });

describe('createReceipt', () => {
  it.each([
    ['the first acceptance', all, null, 'given', 'given'],
    ['the first refusal', none, null, 'refused', 'refused'],
    ['a partial consent', some, null, 'given', 'partial'],
    ['one service of a denied category', oneService, null, 'given', 'partial'],
    ['a withdrawal', none, all, 'withdrawn', 'withdrawn'],
    ['a withdrawal of a part', some, all, 'changed', 'partial'],
    ['a refusal that becomes consent', all, none, 'given', 'given'],
    ['the same consent again', some, some, 'renewed', 'partial'],
    ['the same refusal again', none, none, 'renewed', 'refused'],
  ] as const)('calls %s what it is', (_, consent, previous, event, state) => {
    expect(make(consent, previous)).toMatchObject({ event, state });
  });

  it('answers for every category and service, and says what each answer rests on', () => {
    expect(make(oneService).decisions).toEqual([
      { purpose: 'necessary', granted: true, basis: 'strictly-necessary', set: 'default' },
      {
        purpose: 'analytics',
        granted: false,
        basis: 'expressed-consent',
        set: 'user',
        services: [
          { id: 'ga4', granted: true },
          { id: 'clarity', granted: false },
        ],
      },
      { purpose: 'marketing', granted: false, basis: 'expressed-consent', set: 'user' },
    ]);
  });

  it('is valid against the published schema once it carries its digest', () => {
    for (const receipt of [make(all), make(none, all), make(oneService)]) {
      const integrity = { ...receipt.integrity, digest: sha };
      expect(isValid({ ...receipt, integrity }), JSON.stringify(isValid.errors)).toBe(true);
    }
  });
});
