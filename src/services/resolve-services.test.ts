import { describe, expect, it } from 'vitest';
import { ga4, resolveServices, toServiceConfig, youtube } from './index.js';

describe('resolveServices', () => {
  it('makes entries of names and lets objects pass', () => {
    const own = { id: 'shop', hosts: ['shop.example'] };
    const resolved = resolveServices(['ga4', own, 'youtube']);
    expect(resolved).toEqual([ga4, own, youtube]);
    expect(resolved[1]).toBe(own);
  });

  it('names the field and the nearest names', () => {
    expect(() => resolveServices(['ga4', 'yotube'])).toThrow(
      'Assent: services[1] "yotube" is unknown. Did you mean "youtube"?',
    );
    expect(() => resolveServices(['Google Ads'], 'categories[3].services')).toThrow(
      'Assent: categories[3].services[0] "Google Ads" is unknown. Did you mean "google-ads"?',
    );
    expect(() => resolveServices(['hotjat'])).toThrow('Did you mean "hotjar"?');
  });

  it('says how to describe a service that nobody comes near', () => {
    expect(() => resolveServices(['my-own-analytics-engine'])).toThrow(
      'services[0] "my-own-analytics-engine" is unknown. Describe it: {"id": ',
    );
  });

  it('does not take the names of every object for services', () => {
    expect(() => resolveServices(['toString'])).toThrow('"toString" is unknown');
  });
});

describe('toServiceConfig', () => {
  it('keeps what a configuration takes and leaves the rest', () => {
    const { category, sources, ...config } = ga4;
    expect(toServiceConfig(ga4)).toEqual(config);
    expect([category, sources.length > 0]).toEqual(['analytics', true]);
  });
});
