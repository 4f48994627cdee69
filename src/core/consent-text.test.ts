import { describe, expect, it } from 'vitest';
import { formatConsent, parseConsentText } from './consent-text.js';
import { testConsent } from './test-consent.js';

const consent = testConsent({
  choices: { necessary: true, functional: true, 'ai-training': false, marketing: false },
  services: { ga4: false, video_embed: true },
  method: 'save-choices',
});
const text = formatConsent(consent);

describe('the cookie', () => {
  it('is read by a person: names, times and denials stand in it', () => {
    expect(text).toBe(
      'v=1&id=3f2b8c1e-7a4d-4e6f-9b0a-1c2d3e4f5a6b&at=2026-11-21T09:00:00.000Z' +
        '&to=2027-05-22T09:00:00.000Z&rev=1&lang=en&law=opt-in&by=save-choices' +
        '&services=-ga4.video_embed&choices=necessary.functional.-ai-training.-marketing',
    );
  });

  it('comes back as it was written', () => {
    expect(parseConsentText(text)).toEqual(consent);
  });

  it('needs no escaping', () => {
    // RFC 6265 cookie-octet
    expect(text).toMatch(/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/);
  });

  it('stays under 1 KB with four categories and 20 services that all differ', () => {
    const services = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`a-service-with-a-long-name-no-${index}`, false]),
    );
    const full = testConsent({ services, language: 'zh-Hant-TW', method: 'save-choices' });
    expect(`assent=${formatConsent(full)}`.length).toBeLessThan(1024);
    expect(parseConsentText(formatConsent(full))).toEqual(full);
  });

  it.each([
    ['nothing', ''],
    ['garbage', '%%%;garbage'],
    ['JSON', '{"choices":{"marketing":true}}'],
    ['another version', text.replace('v=1', 'v=2')],
    ['no version', text.replace('v=1&', '')],
    ['no choices', text.replace(/&choices.*/, '')],
    ['no services field', text.replace(/&services[^&]*/, '')],
    ['a doubled field', `${text}&v=1`],
    ['an added field', `${text}&x=1`],
    ['a category twice', `${text}.functional`],
    ['another order', text.replace(/^(v=1)&(id=[^&]*)/, '$2&$1')],
    ['an id that is no UUID', text.replace('3f2b', 'zzzz')],
    ['a time that is none', text.replace('2026-11-21T', 'yesterdayT')],
    ['an end before its beginning', text.replace('to=2027', 'to=2020')],
    ['revision 0', text.replace('rev=1', 'rev=0')],
    ['a revision in words', text.replace('rev=1', 'rev=one')],
    ['an unknown regime', text.replace('opt-in', 'whatever')],
    ['necessary denied', text.replace('=necessary.', '=-necessary.')],
    ['necessary missing', text.replace('=necessary.', '=')],
    ['a prototype as a category', text.replace('functional', '__proto__.__proto__')],
  ])('is no decision when it holds %s', (_, broken) => {
    expect(parseConsentText(broken)).toBeNull();
  });

  it('grants nothing more when its end is cut off', () => {
    for (let index = 0; index < text.length; index++) {
      const cut = parseConsentText(text.slice(0, index));
      if (!cut) continue;
      expect(cut.services).toEqual(consent.services);
      expect(cut.choices).not.toHaveProperty('marketing');
      for (const [id, granted] of Object.entries(cut.choices)) {
        if (!(id in consent.choices)) continue;
        expect(granted && !consent.choices[id], id).toBe(false);
      }
    }
  });

  it('never throws, whatever is written into it', () => {
    for (let index = 0; index < text.length; index++) {
      for (const character of ['\u0000', '%', '&', '=', '.', '-', 'é']) {
        const broken = `${text.slice(0, index)}${character}${text.slice(index + 1)}`;
        expect(() => parseConsentText(broken)).not.toThrow();
      }
    }
  });
});
