import { describe, expect, it } from 'vitest';
import type { Page } from './integration.js';
import { shopify, type ShopifyOptions } from './shopify.js';
import { testVisitor } from './test-visitor.js';

type Answer = { readonly error: string } | undefined;

const fakeApi = (known: Readonly<Record<string, string>> = {}, answer?: Answer) => {
  const calls: unknown[] = [];
  return {
    calls,
    currentVisitorConsent: () => known,
    setTrackingConsent(consent: unknown, done: (answer: Answer) => void) {
      calls.push(consent);
      done(answer);
    },
  };
};
const open = (api = fakeApi(), options: ShopifyOptions = {}) =>
  testVisitor(shopify(options, { Shopify: { customerPrivacy: api } }));
const nothing = { analytics: false, marketing: false, preferences: false, sale_of_data: false };
const marketing = { ...nothing, marketing: true, sale_of_data: true };

describe('Shopify', () => {
  it('is told nothing before a decision', () => {
    const api = fakeApi();
    void open(api).arrives();
    expect(api.calls).toEqual([]);
  });

  it('is told no, once, where it knows a yes of an earlier visit and nobody has decided now', () => {
    const api = fakeApi({ marketing: 'yes', analytics: 'no' });
    const visitor = open(api);
    void visitor.arrives();
    void visitor.undecided();
    expect(api.calls).toEqual([nothing]);
  });

  it('is asked for its API to learn of such a yes, which a page has not loaded by itself', async () => {
    const visit = async (known: Readonly<Record<string, string>>) => {
      const api = fakeApi(known);
      const Shopify: Page = {
        loadFeatures(_features: unknown, done: () => void) {
          Shopify.customerPrivacy = api;
          done();
        },
      };
      await testVisitor(shopify({}, { Shopify })).arrives();
      return api.calls;
    };
    expect(await visit({ marketing: 'yes' })).toEqual([nothing]);
    expect(await visit({ marketing: '', analytics: 'no' })).toEqual([]);
  });

  it('hears what the visitor decides while its API loads, and not that nobody had decided', async () => {
    const api = fakeApi({ analytics: 'yes' });
    const loaded: (() => void)[] = [];
    const Shopify: Page = {
      loadFeatures: (_features: unknown, done: () => void) => loaded.push(done),
    };
    const visitor = testVisitor(shopify({}, { Shopify }));
    const before = visitor.arrives();
    const decided = visitor.grants('marketing');
    Shopify.customerPrivacy = api;
    for (const done of loaded) done();
    await Promise.all([before, decided]);
    for (const call of api.calls) expect(call).toEqual(marketing);
    expect(api.calls.length).toBeGreaterThan(0);
  });

  it('is told a grant and, in its own task, the withdrawal', () => {
    const api = fakeApi();
    const visitor = open(api);
    void visitor.arrives();
    void visitor.grants('marketing');
    void visitor.denies();
    expect(api.calls).toEqual([marketing, nothing]);
  });

  it('is told a refusal', () => {
    const api = fakeApi();
    const visitor = open(api);
    void visitor.arrives();
    void visitor.denies();
    expect(api.calls).toEqual([nothing]);
  });

  it('needs all categories that the site names', () => {
    const api = fakeApi();
    const visitor = open(api, { signals: { sale_of_data: ['marketing', 'analytics'] } });
    void visitor.grants('marketing');
    expect(api.calls).toEqual([{ ...nothing, marketing: true }]);
  });

  it('is not told what it knows from an earlier page', async () => {
    const api = fakeApi({
      analytics: 'no',
      marketing: 'yes',
      preferences: 'no',
      sale_of_data: 'yes',
    });
    await open(api).grants('marketing');
    expect(api.calls).toEqual([]);
  });

  it('loads its API where it has to, and then tells what is wanted by then', async () => {
    const api = fakeApi();
    const loaded: (() => void)[] = [];
    const Shopify: Page = {
      loadFeatures(features: unknown, done: () => void) {
        expect(features).toEqual([{ name: 'consent-tracking-api', version: '0.1' }]);
        loaded.push(done);
      },
    };
    const visitor = testVisitor(shopify({}, { Shopify }));
    const first = visitor.grants('marketing');
    const second = visitor.denies();
    Shopify.customerPrivacy = api;
    for (const done of loaded) done();
    await Promise.all([first, second]);
    expect(api.calls.length).toBeGreaterThan(0);
    for (const call of api.calls) expect(call).toEqual(nothing);
  });

  it('rejects with its error', async () => {
    await expect(open(fakeApi({}, { error: 'no session' })).denies()).rejects.toBe('no session');
  });

  it('hears the names of a headless store with each call', () => {
    const api = fakeApi();
    void open(api, { headless: { headlessStorefront: true } }).denies();
    expect(api.calls).toEqual([{ ...nothing, headlessStorefront: true }]);
  });

  it('is not made up where it is absent', () => {
    const page: Page = {};
    const visitor = testVisitor(shopify({}, page));
    void visitor.arrives();
    expect(visitor.grants('marketing')).toBeUndefined();
    expect(page).toEqual({});
  });
});
