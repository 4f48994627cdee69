import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkConfig } from '../core/check-config.js';
import { ga4, toServiceConfig } from '../services/index.js';
import { convertConfig } from './convert/convert-config.js';
import { convertMarkup } from './convert/convert-markup.js';
import { evaluateConfig } from './convert/evaluate-config.js';
import { findHints } from './find-hints.js';
import { findMistakes } from './find-mistakes.js';
import { run } from './run.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a file, calls `assent` and says what came out. */
async function assent(command: readonly string[], name?: string, content = '') {
  const file = name && join(folder, name);
  if (file) await writeFile(file, content);
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(
    command.map((word) => (word === 'FILE' ? file! : word)),
    { out: (text) => out.push(text), err: (text) => err.push(text) },
  );
  const plain = (lines: readonly string[]) => lines.join('\n').replaceAll(`${folder}/`, '');
  return { code, out: plain(out), err: plain(err), file };
}

describe('assent', () => {
  it('says what it can, and refuses what it does not know', async () => {
    expect((await assent([])).out).toContain('check');
    expect(await assent(['chekc'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('"chekc" is no command'),
    });
    expect(await assent(['check', '--loud'])).toMatchObject({ code: 2 });
    expect(await assent(['check'])).toMatchObject({ code: 2 });
    expect((await assent(['convert', '--help'])).out).toContain('--write');
  });
});

describe('assent check', () => {
  it('says every mistake at once, each with its field and fix', async () => {
    const config = {
      recipts: {},
      categories: [
        'analytics',
        { id: 'a b' },
        { title: 'No id' },
        { id: 'ok', services: [{ id: 'ok' }, { id: 'x', cookies: [{}, { name: '*' }] }] },
      ],
      cookie: { days: 400 },
      clear: { keep: ['/(/', 'fine', 3] },
      regimes: { us: 'opt-in', 'US-CA': 'maybe' },
      takeover: ['clario', { from: 'fides', categories: { ads: 'marketing' } }],
    };
    const mistakes = findMistakes(config);
    const fields = mistakes.map((mistake) => mistake.split(' ')[0]);
    expect(fields.sort()).toEqual(
      [
        'recipts',
        'categories[0]',
        'categories[1].id',
        'categories[2].id',
        'categories[3].services[0].id',
        'categories[3].services[1].cookies[0].name',
        'categories[3].services[1].cookies[1].name',
        'cookie.days',
        'clear.keep[0]',
        'clear.keep[2]',
        'regimes["us"]',
        'regimes["US-CA"]',
        'takeover[0].from',
        'takeover[1].categories.ads',
      ].sort(),
    );
    expect(await assent(['check', 'FILE'], 'a.json', JSON.stringify(config))).toMatchObject({
      code: 1,
      err: expect.stringContaining('a.json: cookie.days must be a whole number from 1 to 390'),
    });
  });

  it('takes what the run time takes, and may hint', async () => {
    const right = await assent(['check', 'FILE'], 'b.json', '{"$schema":"x"}');
    expect(right).toMatchObject({ code: 0, err: '' });
    expect(right.out).toContain('hint: receipts.endpoint is missing');
    expect((await assent(['check', 'FILE', '--quiet'], 'b.json', '{}')).out).toBe('b.json: right.');
  });

  it('says where JSON ends to be JSON', async () => {
    expect(await assent(['check', 'FILE'], 'c.json', '{"revision": }')).toMatchObject({
      code: 1,
      err: expect.stringContaining('c.json is no JSON'),
    });
    expect(await assent(['check', join(folder, 'missing.json')])).toMatchObject({ code: 1 });
  });

  it.each([
    [{ categories: [{ id: 'statistics' }] }, 'or the id "analytics"'],
    [
      { categories: [{ id: 'analytics', services: [{ id: 'ga4' }] }] },
      'says nothing of what it stores',
    ],
    [{ takeover: ['klaro' as const], revision: 2 }, 'takes nothing over'],
    [{ takeover: ['osano' as const] }, 'Osano has one answer'],
    [{ cookie: { days: 365 } }, 'six months'],
    [{ language: 'tlh' }, 'English is shown'],
    [
      { guard: true, categories: [{ id: 'analytics', services: ['ga4'] }] },
      'categories[0].services[0] "ga4" is a name: write it out for the guard, npx assent resolve.',
    ],
  ])('hints at what is allowed and rarely meant: %j', (config, hint) => {
    expect(findHints(config).join('\n')).toContain(hint);
  });

  it('takes names of the catalogue, and says what was meant by others', async () => {
    const listing = (...services: readonly unknown[]) =>
      JSON.stringify({ categories: [{ id: 'analytics', services }] });
    const right = await assent(['check', 'FILE'], 'named.json', listing('ga4', { id: 'own' }));
    expect(right.code).toBe(0);
    expect(right.out).toContain('"own" says nothing of what it stores');
    expect(right.out).not.toContain('"ga4"');
    const wrong = await assent(
      ['check', 'FILE'],
      'named.json',
      listing('gaa4', 'a b', 'ga4', 'ga4'),
    );
    expect(wrong.code).toBe(1);
    expect(wrong.err.split('\n').sort()).toEqual([
      'named.json: categories[0].services[0] "gaa4" is unknown. Did you mean "ga4"?',
      'named.json: categories[0].services[1] must be letters, digits, "-" or "_", at most 32. Write services: "ga4".',
      'named.json: categories[0].services[3] "ga4" is used twice. Rename one of them.',
    ]);
  });

  it.each([[['ga4']], [[{ id: 'x', cookies: [{ name: '_ga' }] }]]])(
    'warns of a tracker that nobody can refuse: %j',
    async (services) => {
      const config = JSON.stringify({ categories: [{ id: 'necessary', services }] });
      const quiet = await assent(['check', '--quiet', 'FILE'], 'low.json', config);
      expect(quiet.code).toBe(0);
      expect(quiet.err).toMatch(
        /^low\.json: warning: categories\[0\]\.services\[0\].* "necessary"/,
      );
      expect((await assent(['check', '--strict', 'FILE'], 'low.json', config)).code).toBe(1);
    },
  );
});

describe('assent resolve', () => {
  it('writes names out, and leaves all else as it is', async () => {
    const own = { id: 'own', name: 'Counter' };
    const config = { revision: 2, categories: [{ id: 'analytics', services: ['ga4', own] }] };
    const { code, out } = await assent(['resolve', 'FILE'], 'named.json', JSON.stringify(config));
    expect(code).toBe(0);
    const resolved = JSON.parse(out);
    expect(resolved).toEqual({
      revision: 2,
      categories: [{ id: 'analytics', services: [toServiceConfig(ga4), own] }],
    });
    expect(findMistakes(resolved)).toEqual([]);
  });

  it('refuses what it does not know', async () => {
    const config = JSON.stringify({ categories: [{ id: 'analytics', services: ['hotjat'] }] });
    expect(await assent(['resolve', 'FILE'], 'named.json', config)).toMatchObject({
      code: 1,
      out: '',
      err: 'named.json: categories[0].services[0] "hotjat" is unknown. Did you mean "hotjar"?',
    });
    expect((await assent(['resolve'])).code).toBe(2);
  });
});

const vanilla = `{
  mode: 'opt-out',
  revision: 3,
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: {
      enabled: true,
      autoClear: { cookies: [{ name: /^_ga/ }, { name: '_gid', domain: '.example.com' }], reloadPage: true },
      services: { 'ga 4': { label: 'Google Analytics', cookies: [{ name: '_gat' }] }, hotjar: { onAccept() {} } },
    },
    ads: {},
  },
  cookie: { name: 'choice', domain: 'example.com', expiresAfterDays: 90 },
  guiOptions: { consentModal: { layout: 'box wide', position: 'bottom left' } },
  language: { default: 'de', translations: { de: {
    consentModal: { title: 'Wir nutzen Cookies' },
    preferencesModal: { sections: [
      { title: 'Statistik <span>!</span>', description: 'Zählt Besuche.', linkedCategory: 'analytics',
        cookieTable: { headers: { name: 'Name' }, body: [{ name: '_gid', desc: 'Unterscheidet' }] } },
    ] },
  } } },
  onConsent() { gtag('consent', 'update'); },
}`;
const converted = {
  categories: [
    { id: 'necessary' },
    {
      id: 'analytics',
      title: 'Statistik !',
      description: 'Zählt Besuche.',
      services: [
        { id: 'ga-4', name: 'Google Analytics', cookies: [{ name: '_gat' }] },
        { id: 'hotjar' },
        {
          id: 'analytics-cookies',
          cookies: [{ name: '/^_ga/' }, { name: '_gid' }],
        },
      ],
    },
    { id: 'ads' },
  ],
  cookie: { days: 90, domain: 'example.com' },
  language: 'de',
  ui: { layout: 'corner', position: 'bottom-start' },
  clear: { reload: 'when-needed' },
  takeover: [
    {
      from: 'vanilla-cookieconsent',
      name: 'choice',
      revision: 3,
      services: { 'ga 4': ['ga-4', 'analytics-cookies'], hotjar: ['hotjar', 'analytics-cookies'] },
    },
  ],
};

describe('assent convert, of a configuration of vanilla-cookieconsent', () => {
  it.each([
    ['a call', `CookieConsent.run(${vanilla});`],
    [
      'an import',
      `import * as CookieConsent from 'vanilla-cookieconsent';\nCookieConsent.run(${vanilla});`,
    ],
    [
      'a named import',
      `import 'vanilla-cookieconsent/dist/cookieconsent.css';\nimport { run, acceptedCategory } from 'vanilla-cookieconsent';\nwindow.addEventListener('load', () => acceptedCategory('x'));\nrun(${vanilla});`,
    ],
    [
      'a module',
      `/** @type {import('vanilla-cookieconsent').CookieConsentConfig} */\nexport const config = ${vanilla};`,
    ],
    ['a default export', `export default ${vanilla};`],
    [
      'what waits for its page',
      `const tag = document.createElement('script');\ntag.onload = () => { window.CookieConsent.run(${vanilla}); };`,
    ],
    [
      'a listener',
      `document.addEventListener('DOMContentLoaded', () => CookieConsent.run(${vanilla}));`,
    ],
    [
      'a component',
      `import { useEffect } from 'react';\nimport * as CookieConsent from 'vanilla-cookieconsent';\nexport default function Banner() { useEffect(() => { CookieConsent.run(${vanilla}); }, []); return null; }`,
    ],
    [
      'a function that somebody else calls',
      `import * as CookieConsent from 'vanilla-cookieconsent';\nexport function init() { CookieConsent.run(${vanilla}); }`,
    ],
    ['CommonJS', `const x = require('x');\nmodule.exports = ${vanilla};`],
    [
      'a script on a page',
      `document.documentElement.classList.add('cc--darkmode');\nwindow.CookieConsent.run(${vanilla});`,
    ],
  ])('finds it in %s', (_what, source) => {
    const found = evaluateConfig(source);
    const { config, lost } = convertConfig(found);
    expect(JSON.parse(JSON.stringify(config))).toMatchObject(converted);
    expect(() => checkConfig(JSON.parse(JSON.stringify(config)))).not.toThrow();
    for (const word of ['onConsent', 'mode "opt-out"', 'analytics.enabled', 'hotjar', 'Words']) {
      expect(lost.join('\n')).toContain(word);
    }
  });

  it('reads version 2', () => {
    const source = `const cc = initCookieConsent();
      cc.run({ current_lang: 'en', revision: 0, cookie_name: 'cc_cookie', cookie_expiration: 182,
        onAccept: function () {}, page_scripts: true,
        languages: { en: { settings_modal: { blocks: [
          { title: 'Cookies' },
          { title: 'Needed', description: 'Always.', toggle: { value: 'necessary', enabled: true, readonly: true } },
          { title: 'Visits', description: 'Counts.', toggle: { value: 'analytics', enabled: false, readonly: false },
            cookie_table: [{ col1: '^_ga', col2: 'google.com', col3: 'two years' }] },
        ] } } } });`;
    const { config, lost } = convertConfig(evaluateConfig(source));
    expect(config).toMatchObject({
      categories: [
        { id: 'necessary', title: 'Needed' },
        { id: 'analytics', title: 'Visits', services: [{ cookies: [{ name: '/^_ga/' }] }] },
      ],
      takeover: ['vanilla-cookieconsent'],
    });
    expect(lost.join('\n')).toContain('onAccept');
  });
});

describe('assent convert, of a configuration of klaro', () => {
  it('makes categories of purposes, and keeps services', () => {
    const source = `var klaroConfig = { version: 1, storageName: 'choice', cookieExpiresAfterDays: 500, lang: 'en',
      translations: { zz: { privacyPolicyUrl: '/privacy' }, en: { purposes: { analytics: 'Analytics' }, matomo: { description: 'Counts.' } } },
      services: [
        { name: 'session', purposes: ['security'], required: true },
        { name: 'matomo', title: 'Matomo', purposes: ['analytics', 'marketing'], default: true,
          cookies: [/^_pk_/i, ['piwik_ignore', '/', '.x.org'], { pattern: '^mtm' }], callback: function () {} },
      ] };`;
    const { config, lost } = convertConfig(evaluateConfig(source));
    expect(config).toMatchObject({
      links: { privacyPolicy: '/privacy' },
      categories: [
        { id: 'necessary', services: [{ id: 'session' }] },
        {
          id: 'analytics',
          title: 'Analytics',
          services: [
            {
              id: 'matomo',
              name: 'Matomo',
              purpose: 'Counts.',
              cookies: [{ name: '/^_pk_/' }, { name: 'piwik_ignore' }, { name: '/^mtm/' }],
            },
          ],
        },
      ],
      cookie: { days: 390 },
      language: 'en',
      takeover: [{ from: 'klaro', name: 'choice' }],
    });
    expect(findMistakes(config)).toEqual([]);
    for (const word of ['not also of marketing', 'capitals', 'callback', 'matomo.default']) {
      expect(lost.join('\n')).toContain(word);
    }
  });
});

describe('assent convert, of a configuration of orejime', () => {
  it('makes categories of purposes, and services of those in a group', () => {
    const source = `window.orejimeConfig = { privacyPolicyUrl: '/privacy', logo: 'x.png', purposes: [
      { id: 'mandatory', title: 'Needed', isMandatory: true, cookies: ['sid'] },
      { id: 'media', title: 'Media', purposes: [
        { id: 'youtube', title: 'YouTube', cookies: ['/^yt_/i'] }, { id: 'vimeo', title: 'Vimeo' } ] },
    ] };`;
    const { config, lost } = convertConfig(evaluateConfig(source));
    expect(config).toMatchObject({
      links: { privacyPolicy: '/privacy' },
      categories: [
        { id: 'mandatory', required: true, services: [{ cookies: [{ name: 'sid' }] }] },
        {
          id: 'media',
          services: [{ id: 'youtube', cookies: [{ name: '/^yt_/' }] }, { id: 'vimeo' }],
        },
      ],
      takeover: ['orejime'],
    });
    expect(findMistakes(config)).toEqual([]);
    expect(lost.join('\n')).toContain('logo');
  });
});

describe('a script that is converted', () => {
  it('reaches neither this process nor the network', () => {
    const source = `var klaroConfig = { services: [{ name: typeof process.exit + String(fetch('/x')) +
      typeof process.mainModule, purposes: ['a'] }] };`;
    const { config } = evaluateConfig(source);
    expect(JSON.stringify(config)).not.toContain('Promise');
    expect(() => evaluateConfig(`[].constructor.constructor('return process')()`)).toThrow(
      'Code generation from strings',
    );
  });

  it('may count on what only its page defines', () => {
    const source = `klaroConfig = { services: [{ name: 'ga', purposes: ['a'], cookies: ['_gat_' + GTM_UA] }] }`;
    const found = evaluateConfig(source);
    expect(found.unknown).toEqual(['GTM_UA']);
    expect(convertConfig(found).lost[0]).toContain('GTM_UA is defined elsewhere');
  });

  it('has two seconds, and has to have a configuration', () => {
    expect(() => evaluateConfig('while (true) {}')).toThrow(/timed out/);
    expect(() => evaluateConfig('const x = 1')).toThrow('No configuration of');
    expect(() => evaluateConfig('const x = ')).toThrow('Unexpected end of input');
  });
});

describe('assent convert, of markup', () => {
  it.each([
    [
      'vanilla-cookieconsent',
      '<script type="text/plain" data-category="analytics" data-service="ga" src="/a.js"></script>',
      '<script type="text/plain" data-service="ga" src="/a.js" data-consent="analytics"></script>',
    ],
    [
      'klaro',
      '<script type="text/plain" data-type="application/javascript" data-name="matomo" data-src="/a.js"></script>',
      '<script type="text/plain" data-src="/a.js" data-consent data-service="matomo"></script>',
    ],
    [
      'klaro, of an embed',
      '<iframe data-name="youtube" data-src="https://y.example" src=""></iframe>',
      '<iframe data-src="https://y.example" data-consent data-service="youtube"></iframe>',
    ],
    [
      'Cookiebot',
      '<script type="text/plain" data-cookieconsent="statistics, marketing">a > b</script>',
      '<script type="text/plain" data-consent="analytics marketing">a > b</script>',
    ],
    [
      'Cookiebot, of an embed',
      '<iframe data-cookieblock-src="https://y.example" data-cookieconsent="marketing"></iframe>',
      '<iframe data-src="https://y.example" data-consent="marketing"></iframe>',
    ],
    [
      'OneTrust',
      '<script type="text/plain" class="optanon-category-C0002-C0004 mine" src="/a.js"></script>',
      '<script type="text/plain" class="mine" src="/a.js" data-consent="analytics marketing"></script>',
    ],
    [
      'CookieYes',
      '<script type="text/javascript" data-cookieyes="cookieyes-analytics" src="/a.js"></script>',
      '<script type="text/plain" src="/a.js" data-consent="analytics"></script>',
    ],
    [
      'CookieYes, of an embed',
      '<iframe data-cookieyes="cookieyes-advertisement" src="https://y.example"></iframe>',
      '<iframe data-src="https://y.example" data-consent="marketing"></iframe>',
    ],
    [
      'c15t',
      `<script type='text/plain' data-c15t-category="measurement" src='/a.js?x="1"'></script>`,
      `<script type="text/plain" src='/a.js?x="1"' data-consent="analytics"></script>`,
    ],
    [
      'iubenda',
      '<script type="text/plain" class="_iub_cs_activate" data-iub-purposes="4, 5" data-suppressedsrc="/a.js"></script>',
      '<script type="text/plain" data-src="/a.js" data-consent="analytics marketing"></script>',
    ],
    [
      'Complianz',
      '<script type="text/plain" class="cmplz-script" data-category="statistics" async src="/a.js"></script>',
      '<script type="text/plain" async src="/a.js" data-consent="analytics"></script>',
    ],
    [
      'orejime',
      '<template data-purpose="analytics"><script type="module" src="/a.js"></script><script>1</script></template>',
      '<script type="text/plain" src="/a.js" data-type="module" data-consent="analytics"></script><script type="text/plain" data-consent="analytics">1</script>',
    ],
  ])('holds in its own way what was held in that of %s', (_product, before, after) => {
    const { text, changes } = convertMarkup(before);
    expect(text).toBe(after);
    expect(changes).toHaveLength(1);
    expect(convertMarkup(text)).toEqual({ text, changes: [], lost: [] });
  });

  it('leaves alone what nobody held', () => {
    const page =
      '<!doctype html>\n<script src="/a.js" data-category="x"></script><p data-name="x" class="a">1 < 2</p><iframe src="/y" data-category="z"></iframe>';
    expect(convertMarkup(page)).toEqual({ text: page, changes: [], lost: [] });
  });

  it('says what a person has to look at, with its line', () => {
    const page =
      '<p>\n<script type="didomi/javascript" data-vendor="c:x">1</script>\n<div class="youtube_player" videoID="x"></div>';
    expect(convertMarkup(page).lost).toEqual([
      expect.stringMatching(/^line 2: type="didomi\/javascript" is held for c:x/),
      expect.stringMatching(/^line 3: a placeholder of tarteaucitron/),
    ]);
  });

  it('takes the names that it is given, and changes a file only when it is told to', async () => {
    const page = '<script type="text/plain" data-category="!ads">1</script>';
    const shown = await assent(['convert', 'FILE', '--category', 'ads=marketing'], 'a.html', page);
    expect(shown.out).toContain('data-consent="!marketing"');
    expect(await readFile(shown.file!, 'utf8')).toBe(page);
    const written = await assent(['convert', 'FILE', '--write'], 'a.html', page);
    expect(written.out).toBe('');
    expect(await readFile(written.file!, 'utf8')).toContain('data-consent="!ads"');
  });
});
