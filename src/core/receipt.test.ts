import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from './config.js';
import { choose } from './choices.js';
import { createReceipt } from './receipt.js';
import { testConsent } from './test-consent.js';
import type { Consent, Law, Settings } from './types.js';

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

const draft = (consent: Consent, previous: Consent | null = null, at: Settings = settings) => ({
  receiptId: 'bf4f4479-a479-41af-aa40-af427e6658d2',
  consent,
  previous,
  surface: 'banner' as const,
  origin: 'https://example.com',
  settings: at,
  texts: { acceptAll: 'Accept all' },
});
const make = (consent: Consent, previous: Consent | null = null, at: Settings = settings) =>
  createReceipt(draft(consent, previous, at), {
    seq: 1,
    prev: null,
    noticeDigest: sha,
    configDigest: sha,
    version: '1.0.0',
  });

describe('createReceipt', () => {
  it('names the product whose notice was shown, where its choice was taken over', () => {
    const links = { seq: 1, prev: null, noticeDigest: sha, configDigest: sha, version: '1' };
    const taken = { ...draft(all), surface: 'none' as const, notice: 'takeover:klaro' };
    const receipt = createReceipt(taken, links);
    expect(receipt).toMatchObject({ surface: 'none', notice: { id: 'takeover:klaro' } });
    expect(createReceipt(draft(all), links).notice.id).toBe('main');
  });

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

/** A Californian’s settings, where analytics and marketing run until they are refused. */
const optOut = (over: Partial<Law> = {}, unasked = ['analytics', 'marketing']): Settings => ({
  ...settings,
  categories: settings.categories.map((category) =>
    unasked.includes(category.id) ? { ...category, isOn: true } : category,
  ),
  law: {
    jurisdiction: 'US-CA',
    dnt: false,
    applied: [],
    denied: [],
    hasConflict: false,
    ...over,
  } as unknown as Law,
});
const gpc = { applied: ['gpc'], denied: ['marketing'] } as const;
const under = (regime: Consent['regime'], over: Partial<Consent>): Consent => ({
  ...all,
  regime,
  ...over,
});
/** Who set analytics and marketing, and what each rests on. */
const rests = (...made: Parameters<typeof make>) =>
  make(...made)
    .decisions.slice(1)
    .map(({ granted, set, basis }) => `${granted ? 'on' : 'off'} ${set} ${basis}`);

describe('the receipt of a decision under another law than opt-in', () => {
  it('says where, and what the browser sent', () => {
    const receipt = make(under('opt-out', { gpc: true }), null, optOut(gpc));
    expect(receipt.jurisdiction).toBe('US-CA');
    expect(receipt.signals).toEqual({ gpc: true, dnt: false, applied: ['gpc'] });
    expect(make(all).signals).toEqual({ gpc: false });
    expect(make(all).jurisdiction).toBe('unknown');
  });

  it('calls a signal’s denial what it is, and the rest left on', () => {
    const consent = under('opt-out', {
      method: 'signal',
      choices: { necessary: true, analytics: true, marketing: false },
    });
    const made = [consent, null, optOut(gpc, ['analytics'])] as const;
    expect(make(...made)).toMatchObject({ event: 'signal-applied', state: 'partial' });
    expect(rests(...made)).toEqual(['on default opt-out-right', 'off signal opt-out-right']);
  });

  it('leaves what the signal does not deny as the visitor had it', () => {
    const consent = under('opt-out', {
      method: 'signal',
      choices: { necessary: true, analytics: true, marketing: false },
    });
    const before = under('opt-out', { ...consent, method: 'accept-all' });
    expect(rests(consent, before, optOut(gpc, ['analytics']))).toEqual([
      'on user expressed-consent',
      'off signal opt-out-right',
    ]);
  });

  it('takes a click on Accept all, and a yes to what was off, for consent; and nothing else', () => {
    const accepted = under('opt-out', { method: 'accept-all' });
    expect(rests(accepted, null, optOut())).toEqual(Array(2).fill('on user expressed-consent'));
    const saved = under('opt-out', { method: 'save-choices' });
    expect(rests(saved, null, optOut())).toEqual(Array(2).fill('on default opt-out-right'));
    const refused = under('opt-out', { method: 'save-choices', choices: none.choices });
    expect(rests(saved, refused, optOut())).toEqual(Array(2).fill('on user expressed-consent'));
    expect(rests(saved, null, optOut({}, ['marketing']))[0]).toBe('on user expressed-consent');
  });

  it('takes a refusal for the right to opt out', () => {
    const refused = under('opt-out', { method: 'reject-all', choices: none.choices });
    expect(rests(refused, null, optOut())).toEqual(Array(2).fill('off user opt-out-right'));
    expect(make(refused, null, optOut())).toMatchObject({ event: 'refused', state: 'refused' });
  });

  it('takes what visitors are only told of for implied', () => {
    const saved = under('notice-only', { method: 'save-choices' });
    expect(rests(saved, null, optOut())).toEqual(Array(2).fill('on default implied'));
  });

  it('records that the visitor said yes while a signal was on', () => {
    const accepted = under('opt-out', { method: 'accept-all', gpc: true });
    const kept = make(accepted, null, optOut({ applied: ['gpc'], hasConflict: true }, []));
    expect(kept.signals).toEqual({ gpc: true, dnt: false, applied: [] });
    expect(kept.decisions[2]).toMatchObject({ granted: true, set: 'user' });
    const lost = { ...accepted, choices: { necessary: true, analytics: true, marketing: false } };
    const overruled = make(lost, null, optOut({ ...gpc, hasConflict: true }, []));
    expect(overruled.decisions[2]).toMatchObject({ granted: false, set: 'signal' });
  });

  it('is valid against the published schema', () => {
    for (const receipt of [
      make(under('opt-out', { method: 'signal', gpc: true }), null, optOut(gpc)),
      make(under('notice-only', { method: 'save-choices' }), all, optOut({ dnt: true })),
    ]) {
      const integrity = { ...receipt.integrity, digest: sha };
      expect(isValid({ ...receipt, integrity }), JSON.stringify(isValid.errors)).toBe(true);
    }
  });
});
