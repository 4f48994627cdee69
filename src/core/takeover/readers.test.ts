import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readers } from './readers.js';
import { takeoverSources } from './takeover-sources.js';

const encode = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
const time = Date.parse('2026-10-08T13:23:22.449Z');

describe('vanilla-cookieconsent', () => {
  const { read } = readers['vanilla-cookieconsent'];
  const version3 = {
    categories: ['necessary', 'analytics'],
    revision: 2,
    data: null,
    consentTimestamp: '2026-10-01T10:00:00.000Z',
    consentId: '6c6dbf39-f314-4442-bd24-eef9bd2f77d3',
    services: { necessary: [], analytics: ['ga4'], ads: [] },
    languageCode: 'en',
    lastConsentTimestamp: '2026-10-08T13:23:22.449Z',
    expirationTime: time + 5,
  };

  it('names every category in version 3, with the services that are granted', () => {
    expect(read(encode(version3))).toEqual({
      answers: { necessary: true, analytics: true, ads: false },
      serviceLists: { necessary: [], analytics: ['ga4'], ads: [] },
      isYesOnly: false,
      decidedAt: time,
      expiresAt: time + 5,
      revision: 2,
    });
  });

  it('reads what localStorage has, which is not encoded', () => {
    expect(read(JSON.stringify(version3))?.answers).toEqual({
      necessary: true,
      analytics: true,
      ads: false,
    });
  });

  it('names what was accepted alone in version 2', () => {
    const version2 = {
      categories: ['necessary', 'analytics'],
      level: ['necessary', 'analytics'],
      revision: 0,
      data: null,
      rfc_cookie: false,
      consent_date: '2026-10-08T13:23:22.449Z',
      consent_uuid: '6c6dbf39-f314-4442-bd24-eef9bd2f77d3',
      last_consent_update: '2026-10-08T13:23:22.449Z',
    };
    expect(read(encode(version2))).toMatchObject({
      answers: { necessary: true, analytics: true },
      isYesOnly: true,
      decidedAt: time,
    });
  });

  it('takes nothing from what names no category', () => {
    for (const value of [{}, { ...version3, categories: [] }, { ...version3, categories: [1] }]) {
      expect(read(encode(value))).toBeUndefined();
    }
  });
});

describe('klaro', () => {
  it('answers by service', () => {
    const answers = { matomo: true, youtube: false };
    expect(readers.klaro.read(encode(answers))).toEqual({ answers, services: answers });
  });

  it('takes nothing that is neither yes nor no', () => {
    for (const value of [{}, { matomo: 'true' }, { matomo: 1 }, [true], true, null]) {
      expect(readers.klaro.read(encode(value))).toBeUndefined();
    }
  });
});

describe('orejime', () => {
  it('looks where version 3 and version 2 store', () => {
    expect(readers.orejime.names).toEqual(['eu-consent', 'orejime']);
    expect(readers.orejime.read(encode({ analytics: true }))?.answers).toEqual({ analytics: true });
  });
});

describe('c15t', () => {
  const { read } = readers.c15t;

  it('counts what its cookie leaves out as denied, as c15t does', () => {
    const cookie = `c.necessary:1,c.measurement:1,i.t:${time},i.sid:sub_1,i.mpf:abc`;
    expect(read(cookie)).toEqual({
      answers: {
        necessary: true,
        functionality: false,
        experience: false,
        measurement: true,
        marketing: false,
      },
      decidedAt: time,
    });
  });

  it('reads what localStorage has', () => {
    const consents = { necessary: true, marketing: true, measurement: false };
    const stored = { consents, consentInfo: { time, type: 'custom' } };
    expect(read(JSON.stringify(stored))).toMatchObject({ answers: consents, decidedAt: time });
  });

  it('takes nothing that nobody decided', () => {
    expect(read('c.necessary:1,c.marketing:1')).toBeUndefined();
    expect(read(JSON.stringify({ consents: { marketing: true } }))).toBeUndefined();
    expect(
      read(JSON.stringify({ consents: { marketing: true }, consentInfo: null })),
    ).toBeUndefined();
  });
});

describe('tarteaucitron', () => {
  const { read } = readers.tarteaucitron;

  it('answers by service, and not for those that still wait', () => {
    expect(read('!gtag=true!youtube=false!matomo=wait')?.answers).toEqual({
      gtag: true,
      youtube: false,
    });
  });

  it('takes nothing where all wait, or the text is another', () => {
    for (const text of ['!gtag=wait', '!tst=true=', 'gtag=true', '!gtag=yes', '', '!']) {
      expect(read(text)).toBeUndefined();
    }
  });
});

describe('Cookiebot', () => {
  const { read } = readers.cookiebot;
  const cookie = (statistics: unknown, method: string) =>
    `{stamp:%27Oaqo3PODTEpVgr9vpeBhtRH9YPHcbtVrPP+QuxyTcJoKUpRLdIlxJQ==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:${statistics}%2Cmarketing:false%2Cmethod:%27${method}%27%2Cver:1%2Cutc:${time}%2Cregion:%27de%27}`;

  it('answers for its four categories', () => {
    expect(read(cookie(true, 'explicit'))).toEqual({
      answers: { necessary: true, preferences: false, statistics: true, marketing: false },
      decidedAt: time,
    });
  });

  it('takes nothing that was implied, undecided or said twice', () => {
    expect(read(cookie(true, 'implied'))).toBeUndefined();
    expect(read(cookie('maybe', 'explicit'))).toBeUndefined();
    expect(read(cookie('true%2Cmarketing:true', 'explicit'))).toBeUndefined();
    for (const text of ['-1', '0', '{}', '']) expect(read(text)).toBeUndefined();
  });
});

describe('OneTrust', () => {
  const { read } = readers.onetrust;
  const cookie = (groups: string, more = '') =>
    `isGpcEnabled=0&datestamp=Tue+Oct+08+2026+09%3A23%3A22+GMT-0400+(Eastern+Daylight+Time)&version=202401.1.0&browserGpcFlag=0&isIABGlobal=false&consentId=39bd&interactionCount=1&landingPath=NotLandingPage&groups=${encodeURIComponent(groups)}&hosts=H40%3A1${more}`;
  const closed = '2026-10-08T13:23:22.449Z';

  it('answers by group, since its banner was closed', () => {
    expect(read(cookie('C0001:1,C0002:0,C0004:1', '&AwaitingReconsent=false'), closed)).toEqual({
      answers: { C0001: true, C0002: false, C0004: true },
      decidedAt: time,
    });
  });

  it('takes nothing before its banner is answered, or where it asks again', () => {
    expect(read(cookie('C0001:1,C0002:1'))).toBeUndefined();
    expect(read(cookie('C0001:1,C0002:1', '&AwaitingReconsent=true'), closed)).toBeUndefined();
    expect(read(cookie('C0001:1') + '&groups=C0002:1', closed)).toBeUndefined();
    expect(read('isGpcEnabled=0', closed)).toBeUndefined();
  });
});

describe('CookieYes', () => {
  const { read } = readers.cookieyes;

  it('answers for its categories', () => {
    const text =
      'consentid:d0owaVVv,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:no,advertisement:no,other:no,lastRenewedDate:1690000000000';
    expect(read(text)?.answers).toEqual({
      necessary: true,
      functional: false,
      analytics: true,
      performance: false,
      advertisement: false,
      other: false,
    });
  });

  it('takes a refusal', () => {
    const text = 'consentid:abc,consent:no,action:yes,necessary:yes,functional:no,analytics:no';
    expect(read(text)?.answers).toEqual({ necessary: true, functional: false, analytics: false });
  });

  it('takes nothing before an action, nor a yes beside a no', () => {
    for (const text of [
      'consentid:abc,consent:no,action:,necessary:yes,functional:no,analytics:no',
      'consentid:abc,consent:no,action:yes,necessary:yes,functional:yes,analytics:yes',
      'consent:yes,action:yes,analytics:no,analytics:yes',
      '{"accept":"yes"}',
    ]) {
      expect(read(text)).toBeUndefined();
    }
  });
});

describe('Didomi', () => {
  const { read } = readers.didomi;
  const token = {
    user_id: '179f0a80-13b6-6f43-bdc8-01466f303eec',
    created: '2026-10-01T12:07:41.710Z',
    updated: '2026-10-08T13:23:22.449Z',
    version: 2,
    purposes: { enabled: ['mesureaudience', 'both'], disabled: ['both', 'prix'] },
    vendors: { enabled: ['google'], disabled: ['c:mixpanel'] },
    vendors_li: { enabled: ['facebook'] },
  };

  it('answers by purpose and by vendor; what is in both lists is denied', () => {
    expect(read(base64(token))).toEqual({
      answers: { mesureaudience: true, both: false, prix: false },
      services: { google: true, 'c:mixpanel': false },
      decidedAt: time,
    });
  });

  it('takes nothing without purposes', () => {
    for (const text of [base64({ ...token, purposes: {} }), base64([]), '1', '%', 'e30']) {
      expect(read(text)).toBeUndefined();
    }
  });
});

describe('Fides', () => {
  const { read } = readers.fides;
  const value = (consentMethod: string | undefined, more: object = {}) => ({
    consent: { essential: true, analytics: false, marketing: 'opt_in', ads: 'opt_out', tcf: 'tcf' },
    identity: { fides_user_device_id: '4fbb6edf-34f6-4717-a6f1-541fd1e5d585' },
    fides_meta: {
      version: '0.9.0',
      createdAt: '2026-10-01T13:23:22.449Z',
      updatedAt: '2026-10-08T13:23:22.449Z',
      consentMethod,
    },
    ...more,
  });
  const answers = { essential: true, analytics: false, marketing: true, ads: false };

  it('answers by notice, encoded either way', () => {
    expect(read(encode(value('save')))).toEqual({ answers, decidedAt: time });
    expect(read(base64(value('accept')))).toEqual({ answers, decidedAt: time });
  });

  it('takes nothing that a signal, a script or a closed banner set', () => {
    for (const method of ['gpc', 'script', 'dismiss', 'external_provider', 'acknowledge']) {
      expect(read(encode(value(method)))).toBeUndefined();
    }
    const undecided = { fides_meta: { version: '0.9.0', createdAt: '2026-10-01T13:23:22.449Z' } };
    expect(read(encode(value('save', undecided)))).toBeUndefined();
  });
});

describe('Osano', () => {
  it('has one answer, and none where the notice was dismissed', () => {
    expect(readers.osano.read('allow')?.answers).toEqual({ cookies: true });
    expect(readers.osano.read('deny')?.answers).toEqual({ cookies: false });
    expect(readers.osano.read('dismiss')).toBeUndefined();
  });
});

/** Texts of the shapes that these products write, and of any other. */
const pieces = fc.constantFrom(
  'C0001:1',
  'C0002:0',
  'groups=',
  '&',
  ',',
  ':',
  '!',
  '=',
  'true',
  'false',
  'wait',
  'gtag',
  'consent:yes',
  'action:yes',
  'analytics:yes',
  'c.marketing:1',
  'i.t:1766313600000',
  '{',
  '}',
  "method:'explicit'",
  'necessary:true',
  'marketing:true',
  'utc:1766313600000',
  '%7B',
  '%',
  '"',
  '{"marketing":true}',
  '{"categories":["marketing"]}',
  '__proto__',
  'constructor',
);
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.json().map((json) => encodeURIComponent(json)),
  fc.json().map((json) => Buffer.from(json).toString('base64')),
  fc.array(pieces).map((parts) => parts.join('')),
);

describe.each(takeoverSources)('%s', (source) => {
  const { read } = readers[source];

  it('reads any text without throwing, and answers with yes and no only', () => {
    const problems = fc.check(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (text, beside) => {
        const choice = read(text, beside);
        const answers = Object.values({ ...choice?.answers, ...choice?.services });
        return answers.every((answer) => typeof answer === 'boolean');
      }),
      { numRuns: 2000 },
    );
    expect(problems.counterexample).toBeNull();
  });

  it('grants only what stands in the text', () => {
    const problems = fc.check(
      fc.property(anyText, anyText, (text, beside) => {
        const choice = read(text, beside);
        const readable = [text, safely(decodeURIComponent, text), safely(atob, text)].join(' ');
        return Object.entries(choice?.answers ?? {}).every(
          ([name, answer]) =>
            // JSON may write a name otherwise than it is; Osano has no names.
            !answer || source === 'osano' || !/^[\w-]+$/.test(name) || readable.includes(name),
        );
      }),
      { numRuns: 500 },
    );
    expect(problems.counterexample).toBeNull();
  });
});

function safely(convert: (text: string) => string, text: string): string {
  try {
    return convert(text);
  } catch {
    return '';
  }
}
