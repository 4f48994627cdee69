import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../core/config.js';
import type { Config } from '../../core/types.js';
import german from '../../locales/de.js';
import { embedWords, placeholderTexts, type EmbedFacts } from './embed-words.js';
import { findPreset } from './presets.js';

const config: Config = {
  categories: [
    { id: 'necessary' },
    { id: 'functional' },
    {
      id: 'marketing',
      services: [
        {
          id: 'films',
          name: 'Films',
          provider: 'Vendor',
          purpose: 'Shows films.',
          policy: '/films',
        },
        { id: 'youtube' },
        { id: 'plain' },
      ],
    },
    { id: 'social', title: 'Social media' },
  ],
};

const wordsOf = (facts: Partial<EmbedFacts>, language = 'en', own: Config = config) => {
  const settings = resolveConfig(own);
  const texts = placeholderTexts({ settings, locale: language === 'de' ? german : undefined });
  return embedWords({ settings }, texts, {
    requirement: { categories: ['marketing'], service: undefined },
    title: '',
    host: 'vendor.example',
    preset: undefined,
    ...facts,
  });
};

const needs = (service: string | undefined, ...categories: readonly string[]) => ({
  requirement: { categories: categories[0] ? categories : ['marketing'], service },
});

describe('the words of a placeholder', () => {
  it('are the site’s own about its service', () => {
    expect(wordsOf({ ...needs('films'), title: 'Trailer' })).toEqual({
      heading: 'Films',
      title: 'Trailer',
      purpose: 'Shows films.',
      recipient: 'Loading it sends data, such as your IP address, to Vendor (vendor.example).',
      loadOnce: 'Load once',
      alwaysAllow: 'Always allow Films',
      policy: { text: 'Privacy policy of Vendor', address: '/films' },
    });
  });

  it('come from the provider that its address tells, where the site says nothing', () => {
    const preset = findPreset(new URL('https://www.youtube.com/embed/abc'));
    expect(
      wordsOf({ ...needs('youtube'), host: 'www.youtube-nocookie.com', preset }),
    ).toMatchObject({
      heading: 'YouTube',
      purpose: 'Purpose: Marketing',
      recipient: expect.stringContaining('Google (www.youtube-nocookie.com)') as string,
      alwaysAllow: 'Always allow YouTube',
      policy: { text: 'Privacy policy of Google' },
    });
  });

  it('take the title, the service or the host for a name, and say the title once', () => {
    expect(wordsOf({ ...needs('plain'), title: 'Trailer' })).toMatchObject({
      heading: 'Trailer',
      title: '',
      alwaysAllow: 'Always allow Trailer',
    });
    expect(wordsOf(needs('plain')).heading).toBe('plain');
    expect(wordsOf({})).toMatchObject({ heading: 'vendor.example', policy: undefined });
  });

  it('name the categories that would be allowed, where there is no service', () => {
    expect(wordsOf({ ...needs(undefined, 'marketing', 'social'), title: 'A post' })).toMatchObject({
      heading: 'A post',
      purpose: 'Purpose: Marketing and Social media',
      alwaysAllow: 'Always allow Marketing and Social media',
    });
    expect(wordsOf(needs('films', 'functional', 'marketing')).alwaysAllow).toBe(
      'Always allow Films and Functional',
    );
  });

  it('are in the language of the interface, and the site’s own texts win', () => {
    expect(wordsOf(needs(undefined), 'de')).toMatchObject({
      purpose: 'Zweck: Marketing',
      alwaysAllow: 'Marketing immer erlauben',
    });
    const own = { ...config, texts: { loadOnce: 'Only now' } };
    expect(wordsOf(needs(undefined), 'de', own).loadOnce).toBe('Only now');
  });
});
