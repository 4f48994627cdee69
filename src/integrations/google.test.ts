import { describe, expect, it } from 'vitest';
import { google, type GoogleOptions } from './google.js';
import type { Page } from './integration.js';
import { denied } from './test-google-state.js';
import { testVisitor } from './test-visitor.js';

const marketing = {
  ad_storage: 'granted',
  ad_user_data: 'granted',
  ad_personalization: 'granted',
};

const open = (options: GoogleOptions = {}, page: Page = {}) => {
  const integration = google(options, page);
  const layer = () => page[options.layer ?? 'dataLayer'] as ArrayLike<unknown>[];
  return {
    page,
    layer,
    visitor: testVisitor(integration),
    said: () => layer().map((entry) => Array.from(entry)),
  };
};

describe('Google consent mode', () => {
  it('says the default before a decision, with all seven signals', () => {
    const { visitor, said } = open();
    visitor.arrives();
    expect(said()).toEqual([['consent', 'default', denied]]);
  });

  it('queues Arguments objects, which arrays are not', () => {
    const { visitor, layer } = open({ adsDataRedaction: true });
    visitor.arrives();
    visitor.grants('marketing');
    expect(layer()).toHaveLength(3);
    for (const entry of layer()) {
      expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]');
    }
  });

  it('updates all seven signals with each decision, once', () => {
    const { visitor, said } = open();
    visitor.arrives();
    visitor.grants('marketing');
    visitor.grants('marketing');
    visitor.denies();
    expect(said().slice(1)).toEqual([
      ['consent', 'update', { ...denied, ...marketing }],
      ['consent', 'update', denied],
    ]);
  });

  it('tells a refusal', () => {
    const { visitor, said } = open();
    visitor.arrives();
    visitor.denies();
    expect(said().slice(1)).toEqual([['consent', 'update', denied]]);
  });

  it('needs all categories of a signal', () => {
    const { visitor, said } = open({ signals: { ad_user_data: ['marketing', 'functional'] } });
    visitor.arrives();
    visitor.grants('marketing');
    expect(said().at(-1)).toEqual([
      'consent',
      'update',
      { ...denied, ...marketing, ad_user_data: 'denied' },
    ]);
  });

  it('says how long to wait with the default only', () => {
    const { visitor, said } = open({ waitForUpdate: 500 });
    visitor.arrives();
    visitor.denies();
    expect(said()).toEqual([
      ['consent', 'default', { ...denied, wait_for_update: 500 }],
      ['consent', 'update', denied],
    ]);
  });

  it('says the defaults of regions after the one for everyone', () => {
    const { visitor, said } = open({
      regions: [{ region: ['US', 'CA-QC'], granted: ['analytics_storage'] }],
      waitForUpdate: 500,
    });
    visitor.arrives();
    expect(said()).toEqual([
      ['consent', 'default', { ...denied, wait_for_update: 500 }],
      [
        'consent',
        'default',
        {
          ...denied,
          analytics_storage: 'granted',
          region: ['US', 'CA-QC'],
          wait_for_update: 500,
        },
      ],
    ]);
  });

  it.each(['EU', 'us', 'US-CALIF', 'Spain'])('refuses %s as a region', (region) =>
    expect(() => google({ regions: [{ region: ['ES', region], granted: [] }] }, {})).toThrow(
      `"${region}" is no region`,
    ),
  );

  it.each([1.5, -1, Number.NaN])('refuses to wait for %s milliseconds', (waitForUpdate) =>
    expect(() => google({ waitForUpdate }, {})).toThrow('waitForUpdate'),
  );

  it('sets redaction, pass-through and the developer’s identifier before any config', () => {
    const { visitor, said } = open({
      adsDataRedaction: true,
      urlPassthrough: true,
      developerId: 'dABCdEF',
    });
    visitor.arrives();
    expect(said().slice(1)).toEqual([
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
      ['set', 'developer_id.dABCdEF', true],
    ]);
  });

  it('adds what the core lacks, where the core has sent its default', () => {
    const { visitor, said } = open({ isDefaultSent: true, urlPassthrough: true });
    visitor.arrives();
    expect(said()).toEqual([['set', 'url_passthrough', true]]);
  });

  it('says the default again where it has a time to wait, which the core’s has not', () => {
    const { visitor, said } = open({ isDefaultSent: true, waitForUpdate: 500 });
    visitor.arrives();
    expect(said()).toEqual([
      ['consent', 'default', expect.objectContaining({ wait_for_update: 500 })],
    ]);
  });

  it('keeps a data layer that is there, by its own name', () => {
    const before = { shop: 'example' };
    const layer: unknown[] = [before];
    const { page, visitor } = open({ layer: 'siteLayer' }, { siteLayer: layer });
    visitor.arrives();
    expect(page.siteLayer).toBe(layer);
    expect(layer[0]).toBe(before);
    expect(layer).toHaveLength(2);
    expect(page.dataLayer).toBeUndefined();
  });

  it('calls the page’s own gtag', () => {
    const calls: unknown[][] = [];
    const gtag = (...values: unknown[]) => void calls.push(values);
    const { page, visitor } = open({}, { gtag });
    visitor.arrives();
    visitor.grants('marketing');
    expect(page.gtag).toBe(gtag);
    expect(calls.map(([, command]) => command)).toEqual(['default', 'update']);
    expect(page.dataLayer).toBeUndefined();
  });
});
