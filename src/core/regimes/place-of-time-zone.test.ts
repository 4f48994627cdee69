import { describe, expect, it } from 'vitest';
import { placeOfTimeZone } from './place-of-time-zone.js';
import { presets } from './presets.js';
import { resolveRegime } from './resolve-regime.js';

const countryOf = (timeZone: string) => placeOfTimeZone(timeZone)?.country ?? null;

describe('placeOfTimeZone', () => {
  it.each([
    ['Europe/Berlin', 'DE'],
    ['Europe/Busingen', 'DE'],
    ['Europe/London', 'GB'],
    ['Europe/Zurich', 'CH'],
    ['Europe/Vaduz', 'LI'],
    ['Atlantic/Canary', 'ES'],
    ['Asia/Nicosia', 'CY'],
    ['Indian/Reunion', 'FR'],
    ['America/New_York', 'US'],
    ['America/Indiana/Knox', 'US'],
    ['America/Indianapolis', 'US'],
    ['Pacific/Honolulu', 'US'],
    ['America/Sao_Paulo', 'BR'],
    ['America/Toronto', 'CA'],
  ])('guesses from %s that the visitor is in %s', (timeZone, country) => {
    expect(placeOfTimeZone(timeZone)).toEqual({ country, source: 'time-zone' });
  });

  it.each([
    'UTC',
    'GMT',
    'CET',
    'EST5EDT',
    'Etc/GMT-1',
    '+01:00',
    '',
    'Europe/',
    '/Berlin',
    'Europe/Berlin ',
    'constructor/name',
    // Shared by Canada's and the USA's border towns, and by both sides of Cyprus.
    'America/Creston',
    'Asia/Famagusta',
    'Europe/Kyiv',
    'Europe/Istanbul',
    'America/Mexico_City',
    'America/Tijuana',
    'Asia/Tokyo',
  ])('does not guess from %j', (timeZone) => {
    expect(placeOfTimeZone(timeZone)).toBeNull();
  });

  it('knows every country of the EEA and every other one with a preset by at least one zone', () => {
    const guessed = new Set(Intl.supportedValuesOf('timeZone').map(countryOf));
    const countries = Object.keys(presets).filter((code) => code.length === 2);
    expect(countries.filter((code) => !guessed.has(code))).toEqual([]);
  });

  it('guesses no country that no preset knows, from whatever zone the engine has', () => {
    const guesses = Intl.supportedValuesOf('timeZone').map(countryOf);
    expect(guesses.filter((country) => country && !(country in presets))).toEqual([]);
  });

  it('asks a Canadian first, since no zone tells Québec from Ontario', () => {
    expect(resolveRegime({}, placeOfTimeZone('America/Toronto'))).toMatchObject({
      regime: 'opt-in',
      why: 'unknown-region',
      placeSource: 'time-zone',
    });
  });
});
