import { describe, expect, it } from 'vitest';
import { classifiedTooLow } from './classified-too-low.js';
import type { ServiceConfig } from '../core/types.js';

const necessary = (...services: ServiceConfig[]) =>
  classifiedTooLow({ categories: [{ id: 'necessary', services }] });

describe('classifiedTooLow', () => {
  it('finds a tracker by its id', () =>
    expect(necessary({ id: 'shop' }, { id: 'ga4' })).toEqual([
      'categories[0].services[1].id "ga4" is Google Analytics 4, which is for analytics, ' +
        'and "necessary" cannot be refused. Move it to "analytics".',
    ]));

  it('finds a tracker by its host, also by a subdomain and with a star', () =>
    expect(
      necessary({
        id: 'stats',
        hosts: ['shop.example', 'region1.google-analytics.com', '*.hotjar.com'],
      }),
    ).toEqual([
      expect.stringContaining(
        'categories[0].services[0].hosts[1] "region1.google-analytics.com" is Google Analytics 4',
      ),
      expect.stringContaining('categories[0].services[0].hosts[2] "*.hotjar.com" is Hotjar'),
    ]));

  it('finds a tracker by its cookie, also by a pattern for it', () =>
    expect(
      necessary({
        id: 'stats',
        cookies: [{ name: 'session' }, { name: '_fbp' }, { name: '_ga_*' }],
      }),
    ).toEqual([
      expect.stringContaining('categories[0].services[0].cookies[1].name "_fbp" is Meta Pixel'),
      expect.stringContaining(
        'categories[0].services[0].cookies[2].name "_ga_*" is Google Analytics',
      ),
    ]));

  it('finds a pattern that takes a tracker’s cookie along', () =>
    expect(
      necessary({
        id: 'shop',
        cookies: [{ name: '_pk_id*' }, { name: '/^_hp/' }, { name: 'cart*' }],
      }),
    ).toEqual([
      expect.stringContaining('cookies[0].name "_pk_id*" is Matomo or Piwik PRO, which'),
      expect.stringContaining('cookies[1].name "/^_hp/" is Heap, which'),
    ]));

  it('finds a host that takes a tracker’s along', () =>
    expect(necessary({ id: 'search', hosts: ['Bing.com', 'example.com'] })).toEqual([
      expect.stringContaining('hosts[0] "Bing.com" is Microsoft Advertising (UET), which'),
    ]));

  it('names all who share a host', () =>
    expect(necessary({ id: 'shop', hosts: ['connect.facebook.net'] })).toEqual([
      expect.stringContaining(
        'is Facebook posts and buttons or Meta Pixel, which is for marketing',
      ),
    ]));

  it('tells a third party’s cookie from the site’s own of that name', () => {
    expect(necessary({ id: 'shop', cookies: [{ name: 'uid' }] })).toEqual([]);
    expect(necessary({ id: 'shop', cookies: [{ name: 'uid', domain: 'criteo.com' }] })).toEqual([
      expect.stringContaining('is Criteo, which is for marketing'),
    ]);
  });

  it('looks into every category that cannot be refused', () =>
    expect(
      classifiedTooLow({
        categories: [
          { id: 'base', required: true, services: [{ id: 'clarity' }] },
          { id: 'analytics', services: [{ id: 'hotjar' }] },
        ],
      }),
    ).toEqual([expect.stringContaining('categories[0].services[0].id "clarity"')]));

  it('leaves alone what is no tracker, and what trackers share with others', () => {
    expect(necessary({ id: 'stripe', hosts: ['js.stripe.com'] })).toEqual([]);
    expect(necessary({ id: 'captcha', hosts: ['www.google.com'] })).toEqual([]);
    expect(necessary({ id: 'maps', hosts: ['tiles.shop.example'] })).toEqual([]);
    expect(classifiedTooLow({})).toEqual([]);
  });
});
