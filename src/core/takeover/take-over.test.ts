import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../config.js';
import { formatConsent, parseConsentText } from '../consent-text.js';
import type { Config, Takeover } from '../types.js';
import { readers } from './readers.js';
import type { StoredChoice } from './stored-choice.js';
import { takeOver } from './take-over.js';

const DAY = 864e5;
const now = Date.parse('2026-11-21T12:00:00.000Z');
const id = '3f2b8c1e-7a4d-4e6f-9b0a-1c2d3e4f5a6b';

const taken = (
  stored: Partial<StoredChoice>,
  source: Omit<Takeover, 'from'> = {},
  config: Config = { categories: [{ id: 'analytics' }, { id: 'marketing' }] },
) =>
  takeOver({ answers: {}, decidedAt: now - DAY, ...stored }, source, resolveConfig(config), {
    id,
    language: 'en',
    now,
  });

describe('takeOver', () => {
  it('keeps when it was decided, and lets it stand no longer than a decision does here', () => {
    const result = taken({ answers: { analytics: true, marketing: false } });
    expect(result).toEqual({
      isWhole: true,
      consent: {
        id,
        choices: { necessary: true, analytics: true, marketing: false },
        services: {},
        decidedAt: '2026-11-20T12:00:00.000Z',
        expiresAt: '2027-05-21T12:00:00.000Z',
        revision: 1,
        language: 'en',
        regime: 'opt-in',
        method: 'api',
      },
    });
    expect(parseConsentText(formatConsent(result!.consent))).toEqual(result!.consent);
  });

  it('counts from now where nobody knows when it was decided', () => {
    const stored = readers.klaro.read(JSON.stringify({ analytics: true, marketing: true }))!;
    const source = { categories: { analytics: 'analytics', marketing: 'marketing' } };
    const settings = resolveConfig({ categories: [{ id: 'analytics' }, { id: 'marketing' }] });
    const { consent } = takeOver(stored, source, settings, { id, language: 'en', now })!;
    expect(consent).toMatchObject({
      decidedAt: '2026-11-21T12:00:00.000Z',
      expiresAt: '2027-05-22T12:00:00.000Z',
    });
  });

  it('ends when it would have ended there', () => {
    const result = taken({ answers: { analytics: true, marketing: true }, expiresAt: now + DAY });
    expect(result?.consent.expiresAt).toBe('2026-11-22T12:00:00.000Z');
  });

  it.each([
    ['is older than half a year', { decidedAt: now - 183 * DAY }],
    ['has expired there', { expiresAt: now - 1 }],
    ['is of the future', { decidedAt: now + DAY }],
    ['has a time that is none', { decidedAt: Number.NaN }],
    ['ends at a time that is none', { expiresAt: Number.NaN }],
  ])('takes nothing that %s', (_what, stored) => {
    expect(taken({ answers: { analytics: true, marketing: true }, ...stored })).toBeUndefined();
  });

  it('takes the revision alone that the site says counts', () => {
    const answers = { analytics: true, marketing: true };
    expect(taken({ answers, revision: 1 }, { revision: 2 })).toBeUndefined();
    expect(taken({ answers }, { revision: 2 })).toBeUndefined();
    expect(taken({ answers, revision: 2 }, { revision: 2 })).toBeDefined();
  });

  it('is not whole where a category is not answered', () => {
    const result = taken({ answers: { marketing: false } });
    expect(result?.isWhole).toBe(false);
    expect(result?.consent.choices).toEqual({ necessary: true, marketing: false });
  });
});

describe('the categories', () => {
  const choices = (...parameters: Parameters<typeof taken>) =>
    taken(...parameters)?.consent.choices;

  it('know what they are usually called', () => {
    expect(choices({ answers: { statistics: true, ads: false } })).toEqual({
      necessary: true,
      analytics: true,
      marketing: false,
    });
    expect(choices({ answers: { C0002: false, C0004: true, C0005: true } })).toEqual({
      necessary: true,
      analytics: false,
      marketing: true,
    });
  });

  it('are granted only where all that stands for them was', () => {
    expect(choices({ answers: { statistics: true, performance: false } })).toMatchObject({
      analytics: false,
    });
    const source = { categories: { matomo: 'analytics', hotjar: 'analytics' } };
    expect(choices({ answers: { matomo: true, hotjar: false } }, source)).toMatchObject({
      analytics: false,
    });
    expect(choices({ answers: { matomo: true } }, source)).not.toHaveProperty('analytics');
  });

  it('are what the site says, before what they are usually called', () => {
    const source = { categories: { performance: 'marketing', marketing: [] } };
    expect(
      choices({ answers: { performance: true, marketing: false, analytics: true } }, source),
    ).toEqual({ necessary: true, analytics: true, marketing: true });
  });

  it('can all stand behind one answer', () => {
    const source = { categories: { cookies: ['analytics', 'marketing'] } };
    expect(choices({ answers: { cookies: true } }, source)).toEqual({
      necessary: true,
      analytics: true,
      marketing: true,
    });
  });

  it('count as refused where only what was granted is written, and the site says they were asked', () => {
    const stored = { answers: { analytics: true }, isYesOnly: true };
    expect(choices(stored)).not.toHaveProperty('marketing');
    expect(choices(stored, { categories: { ads: 'marketing' } })).toMatchObject({
      analytics: true,
      marketing: false,
    });
  });

  it('follow from their services, where all of them are answered', () => {
    const config = {
      categories: [{ id: 'media', services: [{ id: 'youtube' }, { id: 'vimeo' }] }],
    };
    const answered = (services: Record<string, boolean>) =>
      taken({ services }, {}, config)?.consent;
    expect(answered({ youtube: true, vimeo: true })).toMatchObject({
      choices: { media: true },
      services: {},
    });
    expect(answered({ youtube: true, vimeo: false })).toMatchObject({
      choices: { media: false },
      services: { youtube: true },
    });
    expect(answered({ youtube: true })?.choices).not.toHaveProperty('media');
  });

  it('leave to a service what a list of services leaves out', () => {
    const config = {
      categories: [{ id: 'analytics', services: [{ id: 'ga4' }, { id: 'matomo' }] }],
    };
    const stored = { answers: { analytics: true }, serviceLists: { analytics: ['google'] } };
    expect(taken(stored, { services: { google: 'ga4' } }, config)?.consent).toMatchObject({
      choices: { analytics: true },
      services: { matomo: false },
    });
  });

  it('never grant what was not granted, whatever is mapped to what', () => {
    const name = fc.constantFrom('analytics', 'ads', 'statistics', 'x', 'constructor', '__proto__');
    const answers = fc.dictionary(name, fc.boolean());
    const target = fc.constantFrom('analytics', 'marketing', 'necessary');
    const mapping = fc.dictionary(name, fc.oneof(target, fc.array(target)));
    const isTooMuch = (given: Record<string, boolean>, old: readonly string[], answer = false) =>
      answer && !(old[0] ? old.every((one) => given[one]) : Object.values(given).includes(true));
    const problems = fc.check(
      fc.property(answers, mapping, fc.boolean(), (given, categories, isYesOnly) => {
        const result = choices({ answers: given, isYesOnly }, { categories }) ?? {};
        return !['analytics', 'marketing'].some((category) => {
          const old = Object.keys(categories).filter((name) =>
            ([categories[name]].flat() as readonly string[]).includes(category),
          );
          return isTooMuch(given, old, result[category]);
        });
      }),
      { numRuns: 2000 },
    );
    expect(problems.counterexample).toBeNull();
  });
});
