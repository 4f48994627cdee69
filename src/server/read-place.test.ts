import { describe, expect, it } from 'vitest';
import { resolveRegime } from '../core/regimes/resolve-regime.js';
import { placeMeta, signalMeta } from './metas.js';
import { readPlace, type Platform } from './read-place.js';

const nfGeo = (value: unknown) => ({ 'x-nf-geo': btoa(JSON.stringify(value)) });
const california = { country: 'US', region: 'CA', source: 'edge' };

/** What a visitor in California arrives with at each edge. */
const arrivals: readonly (readonly [Platform, Record<string, string>])[] = [
  ['cloudflare', { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' }],
  ['vercel', { 'x-vercel-ip-country': 'US', 'x-vercel-ip-country-region': 'CA' }],
  ['cloudfront', { 'cloudfront-viewer-country': 'US', 'cloudfront-viewer-country-region': 'CA' }],
  ['netlify', nfGeo({ country: { code: 'US' }, subdivision: { code: 'CA' }, city: 'San José' })],
  [
    { country: 'X-Geo-Country', region: 'X-Geo-Region' },
    { 'x-geo-country': 'us', 'x-geo-region': 'US-CA' },
  ],
];

describe('readPlace', () => {
  it.each(arrivals)('reads the place that %j tells, of web and Node requests', (edge, headers) => {
    expect(readPlace(new Headers(headers), edge)).toEqual(california);
    expect(readPlace(headers, edge)).toEqual(california);
  });

  it('believes no header but those of its own edge', () => {
    for (const [edge] of arrivals) {
      const foreign = arrivals.filter(([other]) => other !== edge).map(([, headers]) => headers);
      const sent = Object.assign({ 'fly-region': 'lax', 'x-country': 'US' }, ...foreign);
      expect(readPlace(sent, edge), JSON.stringify(edge)).toBeNull();
    }
  });

  it('knows a country without its region', () => {
    const headers = { 'cf-ipcountry': 'FR', 'cf-region-code': '' };
    expect(readPlace(headers, 'cloudflare')).toEqual({ country: 'FR', source: 'edge' });
    expect(readPlace({ 'x-geo': 'US', 'x-region': 'CA' }, { country: 'x-geo' })).toEqual({
      country: 'US',
      source: 'edge',
    });
  });

  it.each<Record<string, string | string[]>>([
    {},
    { 'cf-ipcountry': 'XX' },
    { 'cf-ipcountry': 'T1' },
    // What arrives twice was not written by the edge alone.
    { 'cf-ipcountry': ['US', 'FR'] },
    { 'cf-ipcountry': 'US, FR' },
    { 'cf-ipcountry': '"><script>' },
  ])('knows no place by %j', (headers) => {
    const place = readPlace(headers, 'cloudflare');
    expect(place).toBeNull();
    expect(resolveRegime({}, place).regime).toBe('opt-in');
  });

  it.each(['', 'no Base64!', btoa('no JSON'), btoa('null'), btoa('{"country":"US"}'), btoa('{}')])(
    'knows no place by Netlify’s header %j',
    (value) => {
      expect(readPlace({ 'x-nf-geo': value }, 'netlify')).toBeNull();
    },
  );

  it('refuses a platform whose headers it does not know, with the fix', () => {
    expect(() => readPlace({}, 'fly' as never)).toThrow(
      'Assent: platform "fly" is unknown. Use one of: cloudflare, cloudfront, vercel, netlify;',
    );
    expect(() => readPlace({}, undefined as never)).toThrow('is unknown');
  });
});

describe('the elements in a page', () => {
  it('say the place in letters that need no escaping, or nothing', () => {
    expect(placeMeta({ country: 'us', region: 'us-ca', source: 'edge' })).toBe('US-CA');
    expect(placeMeta({ country: 'FR', source: 'config' })).toBe('FR');
    expect(placeMeta({ country: 'US', region: '"><', source: 'edge' })).toBe('US');
    expect(placeMeta({ country: '"><', source: 'edge' })).toBe('');
    expect(placeMeta(null)).toBe('');
  });

  it('say that the browser sent the signal, by 1 and by nothing else', () => {
    expect(signalMeta(new Headers({ 'Sec-GPC': '1' }))).toBe('1');
    expect(signalMeta({ 'sec-gpc': '1' })).toBe('1');
    expect(signalMeta({ 'sec-gpc': ['0', '1'] })).toBe('1');
    for (const value of ['0', 'true', '']) expect(signalMeta({ 'sec-gpc': value })).toBe('');
    expect(signalMeta({})).toBe('');
  });
});
