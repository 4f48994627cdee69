import { describe, expect, it } from 'vitest';
import { allows, choose } from '../core/choices.js';
import { resolveConfig } from '../core/config.js';
import { testConsent } from '../core/test-consent.js';
import type { Config, Consent } from '../core/types.js';
import { findCookieOwner, findHostOwner, listOwners } from './owners.js';

const config: Config = {
  categories: [
    { id: 'necessary', services: [{ id: 'payment', hosts: ['pay.example'] }] },
    { id: 'security', required: true, services: [{ id: 'captcha', hosts: ['captcha.example'] }] },
    {
      id: 'analytics',
      services: [
        { id: 'counter', hosts: ['vendor.example', 'shared.example'], cookies: [{ name: '_an*' }] },
        { id: 'replay', hosts: ['*.replay.example'], cookies: [{ name: '/^r[ep]$/' }] },
      ],
    },
    {
      id: 'marketing',
      services: [
        {
          id: 'ads',
          hosts: ['ADS.vendor.example', 'shared.example'],
          cookies: [{ name: '_an_ads' }, { name: 'NID', domain: 'ads.example' }],
        },
      ],
    },
  ],
  clear: { keep: ['_an_keep'] },
};

const decide = (granted: readonly string[], services = {}): Consent =>
  testConsent(choose(resolveConfig(config), (id) => granted.includes(id), services));
const ownerOf = (host: string, consent: Consent | null = null, guard?: Config['guard']) =>
  findHostOwner(
    listOwners({ ...config, ...(guard !== undefined && { guard }) }, () => consent),
    host,
  )?.id;
const cookieOwnerOf = (name: string, consent: Consent | null = null, over: Config = {}) =>
  findCookieOwner(
    listOwners({ ...config, ...over }, () => consent),
    { ...config, ...over },
    name,
  )?.id;

describe('findHostOwner', () => {
  it('finds the host and its subdomains, and no other that ends or begins like it', () => {
    expect(ownerOf('vendor.example')).toBe('counter');
    expect(ownerOf('cdn.eu.vendor.example')).toBe('counter');
    for (const host of ['myvendor.example', 'vendor.example.org', 'example', 'r.example', '']) {
      expect(ownerOf(host), host).toBeUndefined();
    }
  });

  it('takes a star for what it means, and capitals for small letters', () => {
    expect(ownerOf('replay.example')).toBe('replay');
    expect(ownerOf('a.replay.example')).toBe('replay');
    expect(ownerOf('ads.vendor.example')).toBe('ads');
  });

  it('prefers the nearest host, whatever the others were granted', () => {
    const consent = decide(['analytics']);
    expect(ownerOf('vendor.example', consent)).toBeUndefined();
    expect(ownerOf('x.ads.vendor.example', consent)).toBe('ads');
  });

  it('frees what several share as soon as one of them is granted', () => {
    expect(ownerOf('shared.example')).toBe('counter');
    expect(ownerOf('shared.example', decide(['marketing']))).toBeUndefined();
  });

  it('answers for listed services only, and lets others free what they share', () => {
    expect(ownerOf('vendor.example', null, ['ads'])).toBeUndefined();
    expect(ownerOf('shared.example', null, ['ads'])).toBe('ads');
    expect(ownerOf('shared.example', decide(['analytics']), ['ads'])).toBeUndefined();
    expect(ownerOf('vendor.example', null, true)).toBe('counter');
  });

  it('knows nobody in a configuration without services', () => {
    expect(
      findHostOwner(
        listOwners({}, () => null),
        'vendor.example',
      ),
    ).toBeUndefined();
  });
});

describe('findCookieOwner', () => {
  it('finds names, stars and regular expressions', () => {
    expect(cookieOwnerOf('_an')).toBe('counter');
    expect(cookieOwnerOf('_an_7')).toBe('counter');
    expect(cookieOwnerOf('re')).toBe('replay');
    expect(cookieOwnerOf('red')).toBeUndefined();
  });

  it('leaves the decision, kept names and those of other hosts alone', () => {
    expect(cookieOwnerOf('_an_keep')).toBeUndefined();
    expect(cookieOwnerOf('NID')).toBeUndefined();
    expect(cookieOwnerOf('_an_own', null, { cookie: { name: '_an_own' } })).toBeUndefined();
    const broad = [{ id: 'a', services: [{ id: 'b', cookies: [{ name: 'a*' }] }] }];
    expect(cookieOwnerOf('assent', null, { categories: broad })).toBeUndefined();
    expect(cookieOwnerOf('assent', null, { categories: broad, cookie: { name: 'c' } })).toBe('b');
  });

  it('frees a name that two declare as soon as one of them is granted', () => {
    expect(cookieOwnerOf('_an_ads', decide(['marketing']))).toBeUndefined();
    expect(cookieOwnerOf('_an_7', decide(['marketing']))).toBe('counter');
  });
});

describe('an owner', () => {
  it('is granted exactly when Assent allows its service', () => {
    const settings = resolveConfig(config);
    const answers = [{}, { counter: true }, { counter: false, ads: true }, { replay: false }];
    const consents = [[], ['analytics'], ['analytics', 'marketing']].flatMap((granted) =>
      answers.map((services) => decide(granted, services)),
    );
    for (const consent of [null, ...consents]) {
      for (const { id, category, isGranted } of listOwners(config, () => consent)) {
        expect(isGranted() ?? false, `${id} ${JSON.stringify(consent)}`).toBe(
          allows(settings, consent, category, id),
        );
      }
    }
  });
});
