import { describe, expect, it } from 'vitest';
import { choose } from './choices.js';
import { resolveConfig } from './config.js';
import { createNotice } from './notice.js';
import { testConsent } from './test-consent.js';
import type { Surface } from './types.js';

const settings = resolveConfig({
  controller: { name: 'Example' },
  links: { privacyPolicy: '/privacy' },
  categories: [
    {
      id: 'analytics',
      description: 'We count.',
      services: [
        {
          id: 'counter',
          provider: 'Vendor',
          reason: 'We have to.',
          cookies: [
            { name: '_c', retention: '1 year', httpOnly: true },
            { name: '_d', domain: 'vendor.example' },
          ],
          storage: ['local:c'],
          hosts: ['vendor.example'],
          stops: true,
        },
      ],
    },
  ],
});

const noticeOf = (surface: Surface, texts: Readonly<Record<string, string>>) =>
  createNotice({
    receiptId: 'bf4f4479-a479-41af-aa40-af427e6658d2',
    consent: testConsent(choose(settings, () => true, {})),
    previous: null,
    surface,
    origin: 'https://example.com',
    settings,
    texts,
  });

describe('the notice', () => {
  it('of a banner holds its words and what it names, and no services', () => {
    expect(noticeOf('banner', { banner: 'Accept all' })).toEqual({
      language: 'en',
      texts: { banner: 'Accept all' },
      controller: { name: 'Example' },
      links: { privacyPolicy: '/privacy' },
      categories: [
        { id: 'necessary', required: true },
        { id: 'analytics', required: false },
      ],
      days: 182,
    });
  });

  it('holds what the preference center says of services, once it was open', () => {
    const { categories } = noticeOf('banner', { banner: '', preferencesHeading: 'Preferences' });
    expect(categories[1]).toEqual({
      id: 'analytics',
      required: false,
      description: 'We count.',
      services: [
        {
          id: 'counter',
          name: 'counter',
          provider: 'Vendor',
          reason: 'We have to.',
          cookies: [
            { name: '_c', retention: '1 year' },
            { name: '_d', domain: 'vendor.example' },
          ],
          storage: ['local:c'],
        },
      ],
    });
  });

  it('holds the same where the page has shown the declaration', () => {
    const texts = { banner: 'Accept all', declaration: 'Analytics\ncounter' };
    const notice = noticeOf('banner', texts);
    expect(notice.texts).toEqual(texts);
    expect(notice.categories).toEqual(
      noticeOf('banner', { preferencesHeading: 'Preferences' }).categories,
    );
  });

  it('holds an embed’s words for a decision on that embed only', () => {
    const texts = { banner: 'Accept all', placeholder: 'Always allow Films' };
    expect(noticeOf('placeholder', texts).texts).toEqual(texts);
    expect(noticeOf('banner', texts).texts).toEqual({ banner: 'Accept all' });
  });
});
