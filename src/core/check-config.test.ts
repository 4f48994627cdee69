import { describe, expect, it } from 'vitest';
import { checkConfig } from './check-config.js';
import { resolveConfig } from './config.js';
import { integrationIds } from './integration-ids.js';

describe('checkConfig', () => {
  it('takes a configuration with every field', () => {
    expect(() =>
      checkConfig({
        $schema: 'x',
        revision: 3,
        controller: { name: 'Example Ltd', contact: 'privacy@example.com' },
        links: { privacyPolicy: '/privacy', cookiePolicy: '/cookies' },
        categories: [
          { id: 'necessary', required: true },
          {
            id: 'analytics',
            services: [{ id: 'ga4', cookies: [{ name: '_ga_*' }], storage: ['local:ga:*'] }],
          },
        ],
        receipts: { endpoint: '/consent-receipts' },
        cookie: { name: 'assent', domain: null, path: '/', days: 182 },
        regimes: { EEA: 'opt-in' },
        place: { country: 'US', region: 'US-CA', endpoint: '/place', timeZone: true },
        audience: { minor: '13-17' },
        takeover: [
          'klaro',
          {
            from: 'vanilla-cookieconsent',
            name: 'choice',
            categories: { ads: 'analytics', all: ['necessary', 'analytics'] },
            services: { ga: 'ga4' },
            revision: 2,
            remove: true,
          },
        ],
        signals: { google: true, microsoft: true },
        integrations: { google: { waitForUpdate: 500 }, 'meta-pixel': true, matomo: false },
        language: 'auto',
        ui: { layout: 'bar', position: 'bottom', theme: 'auto', trigger: true },
        texts: { acceptAll: 'Yes' },
        clear: { keep: ['cart_*', '/^sid$/'], reload: 'when-needed' },
        guard: ['ga4'],
      }),
    ).not.toThrow();
  });

  it.each([
    [
      { categories: [{ id: 'a' }, {}] },
      'Assent: categories[1].id is missing. Add id: "analytics".',
    ],
    [{ categories: {} }, /^Assent: categories must be a list\. Write categories: \[/],
    [{ categories: ['analytics'] }, /^Assent: categories\[0\] must be an object\./],
    [
      { categories: [{ id: 'ad s' }] },
      'Assent: categories[0].id must be letters, digits, "-" or "_", at most 32. Write id: "analytics".',
    ],
    [
      { categories: [{ id: 'a' }, { id: 'b', services: [{ id: 'a' }] }] },
      'Assent: categories[1].services[0].id "a" is used twice. Rename one of them.',
    ],
    [
      { categories: [{ id: 'a', services: [{ name: 'GA' }] }] },
      'Assent: categories[0].services[0].id is missing. Add id: "ga4".',
    ],
    [
      { categories: [{ id: 'a', services: [{ id: 'b', cookies: [{}] }] }] },
      'Assent: categories[0].services[0].cookies[0].name is missing. Add name: "_ga".',
    ],
    [
      { categories: [{ id: 'a', services: [{ id: 'b', cookies: [{ name: '/(/' }] }] }] },
      /^Assent: categories\[0\]\.services\[0\]\.cookies\[0\]\.name is no regular expression \(/,
    ],
    [{ clear: { keep: ['/(/'] } }, /^Assent: clear\.keep\[0\] is no regular expression \(/],
    [
      { categories: [{ id: 'a', services: [{ id: 'b' }] }], guard: ['c'] },
      'Assent: guard[0] "c" is no configured service. Use the id of one.',
    ],
    [{ guard: 'yes' }, 'Assent: guard must be a boolean. Write guard: true.'],
    [
      { categories: [{ id: 'a', services: [{ id: 'b', cookies: [{ name: '*' }] }] }] },
      'Assent: categories[0].services[0].cookies[0].name must name more than "*". Write name: "_ga".',
    ],
    [
      { categories: [{ id: 'a', services: [{ id: 'b', storage: ['ga:*'] }] }] },
      'Assent: categories[0].services[0].storage[0] must start with local:, session:, indexeddb:, cache: or worker:. Write storage: "local:ga:*".',
    ],
    [{ revision: '2' }, 'Assent: revision must be a number. Write revision: 1.'],
    [{ revision: 1.5 }, 'Assent: revision must be a whole number from 1. Write revision: 1.'],
    [
      { cookie: { days: 400 } },
      'Assent: cookie.days must be a whole number from 1 to 390. Write days: 182.',
    ],
    [{ cookie: { name: 'my choice' } }, /^Assent: cookie\.name must be a cookie name/],
    [
      { ui: { layout: 'wall' } },
      'Assent: ui.layout must be one of bar, box, corner, modal. Write layout: "bar".',
    ],
    [{ recipts: {} }, /^Assent: recipts is not a field\. Use one of: .*receipts/],
    [
      { links: { privacy: '/p' } },
      'Assent: links.privacy is not a field. Use one of: privacyPolicy, cookiePolicy.',
    ],
    [
      { signals: { google: 'yes' } },
      'Assent: signals.google must be a boolean. Write google: true.',
    ],
    [
      { place: { country: 'United States' } },
      'Assent: place.country must be a code of ISO 3166. Write country: "US".',
    ],
    [
      { place: { region: 'California' } },
      'Assent: place.region must be a code of ISO 3166. Write region: "CA".',
    ],
    [
      { place: { endpoint: 1 } },
      'Assent: place.endpoint must be a string. Write endpoint: "/place".',
    ],
    [{ place: 'US' }, /^Assent: place must be an object\. Write place: \{"country":"US"/],
    [
      { audience: { minor: false } },
      'Assent: audience.minor must be one of 13-17, true. Write minor: "13-17".',
    ],
    [{ audience: { minor: '16' } }, /^Assent: audience\.minor must be one of 13-17, true\./],
    [
      { integrations: { facebook: true } },
      /^Assent: integrations\.facebook is not a field\. Use one of: .*meta-pixel/,
    ],
    [
      { integrations: { 'meta-pixel': 'yes' } },
      'Assent: integrations.meta-pixel must be a boolean. Write meta-pixel: true.',
    ],
    [{ integrations: ['google'] }, /^Assent: integrations must be an object\./],
    [{ takeover: 'klaro' }, /^Assent: takeover must be a list\./],
    [{ takeover: ['clario'] }, /^Assent: takeover\[0\]\.from must be one of c15t, cookiebot, /],
    [{ takeover: [{}] }, /^Assent: takeover\[0\]\.from is missing\. Add from: "c15t\|/],
    [
      { takeover: ['klaro', { from: 'fides', cookies: 'x' }] },
      /^Assent: takeover\[1\]\.cookies is not a field\. Use one of: from, name, /,
    ],
    [
      { takeover: [{ from: 'fides', categories: { ads: 'advertising' } }] },
      'Assent: takeover[0].categories.ads must be one of necessary, functional, analytics, marketing. Write ads: "necessary".',
    ],
    [
      {
        categories: [{ id: 'a', services: [{ id: 'b' }, { id: 'c' }] }],
        takeover: [{ from: 'fides', services: { ga: ['b', 'd'] } }],
      },
      'Assent: takeover[0].services.ga must be one of b, c. Write ga: "b".',
    ],
    [[], 'Assent: config must be an object. Write {"revision": 1}.'],
    ['x', 'Assent: config must be an object. Write {"revision": 1}.'],
  ])('names the field and the fix for %j', (config, message) => {
    expect(() => checkConfig(config)).toThrow(message);
  });

  it.each(['', 'T1', 'XX', 'us'])(
    'takes the country %j of an edge that writes what it knows into the page',
    (country) => {
      expect(() => checkConfig({ place: { country, region: '' } })).not.toThrow();
    },
  );

  it('knows every integration by the name of its file, and no other', async () => {
    const {
      sendGoogleDefault: _first,
      updateGoogle: _core,
      makeIntegration: _maker,
      ...factories
    } = await import('../integrations/index.js');
    const makers = Object.values(factories) as ((
      options: object,
      page: object,
    ) => { id: string })[];
    expect(makers.map((make) => make({}, {}).id).sort()).toEqual(integrationIds);
  });
});

describe('resolveConfig', () => {
  it('gives four categories, of which only necessary is required', () => {
    const { categories } = resolveConfig();
    expect(categories.map(({ id, required }) => `${id}:${required}`)).toEqual([
      'necessary:true',
      'functional:false',
      'analytics:false',
      'marketing:false',
    ]);
  });

  it('adds necessary where a site forgot it, and never lets it be optional', () => {
    expect(resolveConfig({ categories: [{ id: 'ads' }] }).categories.map(({ id }) => id)).toEqual([
      'necessary',
      'ads',
    ]);
    const [first] = resolveConfig({
      categories: [{ id: 'necessary', required: false }],
    }).categories;
    expect(first?.required).toBe(true);
  });

  it('keeps what the site says and fills in the rest', () => {
    const settings = resolveConfig({ cookie: { days: 30 }, ui: { layout: 'box' } });
    expect(settings.cookie).toEqual({ name: 'assent', path: '/', days: 30 });
    expect(settings.ui).toEqual({ layout: 'box' });
  });

  it('refuses to start on a category without a proper id', () => {
    expect(() => resolveConfig({ categories: [{} as never] })).toThrow(TypeError);
    expect(() => resolveConfig({ categories: [{ id: 'a.b' }] })).toThrow(TypeError);
    expect(() => resolveConfig({ categories: 'all' as never })).toThrow(TypeError);
  });
});
