import { IntegrationsPage } from './models/integrations-page.js';
import { declaredPage } from './support/declared-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const denied = { ad_Storage: 'denied', analytics_Storage: 'denied' };
const granted = { ad_Storage: 'granted', analytics_Storage: 'granted' };
const consented = ['consent', 'update', { ad_storage: 'granted' }];
const refusal = {
  uet: ['consent', 'default', { ad_storage: 'denied' }],
  clarity: [['consentv2', denied]],
  meta: [['consent', 'revoke']],
  tiktok: [['holdConsent']],
  matomo: [['requireConsent']],
};

/** Files of integrations that the page has asked for. */
const files = (site: Site) =>
  site.requestsTo(/^\/(assent-integrations\.js|integrations\/)/).map(({ path }) => path);

test.describe('vendors that the configuration names', () => {
  test('hear of the refusal before anything else, and nobody asks a third party for anything', async ({
    page,
    site,
  }) => {
    const visitor = new IntegrationsPage(page);
    await visitor.open();
    await visitor.seesBanner();
    await expect.poll(() => visitor.heard()).toMatchObject(refusal);
    await site.settle(300);
    expect(await visitor.heard()).toMatchObject(refusal);
    expect(site.requests.filter(({ party }) => party === 'third')).toEqual([]);
  });

  test('hear of the consent, each by its own calls, and their tags run', async ({ page }) => {
    const visitor = new IntegrationsPage(page);
    await visitor.open();
    await expect.poll(() => visitor.heard()).toMatchObject(refusal);
    await visitor.acceptAll();
    await expect.poll(() => visitor.ran()).toHaveLength(7);
    const heard = await visitor.heard();
    expect(heard.uet).toEqual([...refusal.uet, ...consented, 'event', 'page_view', {}]);
    expect(heard.clarity).toEqual([
      ['consentv2', denied],
      ['consentv2', granted],
      ['set', 'page', 'example'],
    ]);
    expect(heard.meta).toEqual([
      ['consent', 'revoke'],
      ['consent', 'grant'],
      ['init', '0000000000'],
      ['track', 'PageView'],
    ]);
    expect(heard.tiktok).toEqual([
      ['holdConsent'],
      ['grantConsent'],
      ['load', 'EXAMPLE'],
      ['page'],
    ]);
    expect(heard.matomo).toEqual([
      ['requireConsent'],
      ['setConsentGiven'],
      ['trackPageView'],
      ['enableLinkTracking'],
    ]);
  });

  test('hear of a withdrawal in the task in which it is made', async ({ page }) => {
    const visitor = new IntegrationsPage(page);
    await visitor.open();
    await visitor.acceptAll();
    await expect.poll(() => visitor.ran()).toHaveLength(7);
    const heard = await visitor.heard('withdraw');
    expect(heard.uet.slice(-3)).toEqual(['consent', 'update', { ad_storage: 'denied' }]);
    expect(heard.clarity.at(-1)).toEqual(['consentv2', denied]);
    expect(heard.meta.at(-1)).toEqual(['consent', 'revoke']);
    expect(heard.tiktok.at(-1)).toEqual(['revokeConsent']);
    expect(heard.matomo.at(-1)).toEqual(['forgetConsentGiven']);
  });

  test('hear of it on the next page, before their tags run there', async ({ page }) => {
    const visitor = new IntegrationsPage(page);
    await visitor.open();
    await visitor.acceptAll();
    await visitor.open('/examples/integrations/?page=2');
    await expect.poll(() => visitor.ran()).toHaveLength(7);
    const heard = await visitor.heard();
    expect(heard.uet.slice(0, 6)).toEqual([...refusal.uet, ...consented]);
    expect(heard.clarity.slice(0, 2)).toEqual([
      ['consentv2', denied],
      ['consentv2', granted],
    ]);
    expect(heard.meta.slice(0, 3)).toEqual([
      ['consent', 'revoke'],
      ['consent', 'grant'],
      ['init', '0000000000'],
    ]);
    expect(heard.tiktok.slice(0, 2)).toEqual([['holdConsent'], ['grantConsent']]);
    expect(heard.matomo.slice(0, 2)).toEqual([['requireConsent'], ['setConsentGiven']]);
  });

  test('stay refused on the next page where the visitor has refused', async ({ page, site }) => {
    const visitor = new IntegrationsPage(page);
    await visitor.open();
    await visitor.rejectAll();
    await visitor.open('/examples/integrations/?page=2');
    await expect
      .poll(() => visitor.heard())
      .toMatchObject({
        uet: [...refusal.uet, 'consent', 'update', { ad_storage: 'denied' }],
        clarity: [
          ['consentv2', denied],
          ['consentv2', denied],
        ],
        meta: [
          ['consent', 'revoke'],
          ['consent', 'revoke'],
        ],
        tiktok: [['holdConsent'], ['revokeConsent']],
        matomo: [['requireConsent']],
      });
    await site.settle(300);
    expect(site.requests.filter(({ party }) => party === 'third')).toEqual([]);
    expect(await visitor.cookies()).toEqual(['assent']);
  });

  test('hear no more once Assent is stopped', async ({ page }) => {
    const visitor = new IntegrationsPage(page);
    await visitor.open();
    await expect.poll(() => visitor.heard()).toMatchObject(refusal);
    await page.evaluate(() => window.assent.stop());
    await page.evaluate(() => window.assent.acceptAll());
    expect(await visitor.heard()).toMatchObject(refusal);
  });
});

test('a vendor that comes with a tag of nobody’s is told once that has run', async ({
  page,
  site,
}) => {
  site.page(
    '/page.html',
    declaredPage(
      { integrations: { mixpanel: true } },
      `<script type="text/plain" data-consent="analytics" src="/mixpanel.js"></script>`,
    ),
  );
  site.page(
    '/mixpanel.js',
    `window.told = [];
     window.mixpanel = {
       opt_in_tracking: () => told.push('in'),
       opt_out_tracking: () => told.push('out'),
       has_opted_in_tracking: () => false,
     };`,
    { 'content-type': 'text/javascript' },
  );
  const visitor = new IntegrationsPage(page);
  await visitor.open('/page.html');
  await visitor.acceptAll();
  await expect
    .poll(() => page.evaluate(() => (window as { told?: string[] }).told))
    .toEqual(['in']);
});

test('files that are preloaded are fetched once, and only those that are named', async ({
  page,
  site,
}) => {
  const visitor = new IntegrationsPage(page);
  await visitor.open();
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toHaveLength(7);
  const ids = ['clarity', 'google', 'matomo', 'meta-pixel', 'microsoft-uet', 'tiktok-pixel'];
  expect(files(site).sort()).toEqual([
    '/assent-integrations.js',
    ...ids.map((id) => `/integrations/${id}.js`),
  ]);
});

test('a site without integrations fetches none of their files', async ({ page, site }) => {
  const visitor = new IntegrationsPage(page);
  await visitor.open('/examples/script-tag/');
  await visitor.acceptAll();
  await site.settle(300);
  expect(files(site)).toEqual([]);
});

test('Microsoft’s two are one switch, and options of one’s own go before it', async ({
  page,
  site,
}) => {
  site.page(
    '/page.html',
    declaredPage(
      {
        signals: { microsoft: true },
        integrations: { clarity: { signals: { ad_Storage: 'analytics' } } },
      },
      '',
    ),
  );
  const visitor = new IntegrationsPage(page);
  await visitor.open('/page.html');
  await expect
    .poll(() => visitor.heard())
    .toMatchObject({ uet: refusal.uet, clarity: refusal.clarity });
  await page.evaluate(() => window.assent.save({ analytics: true }));
  const { uet, clarity } = await visitor.heard();
  expect(uet.slice(3)).toEqual(['consent', 'update', { ad_storage: 'denied' }]);
  expect(clarity.slice(1)).toEqual([['consentv2', granted]]);
});

test.describe('what goes wrong with one vendor stops no other', () => {
  const tag = `<script type="text/plain" data-consent="analytics" src="/vendor/counter.js"></script>
    <script>document.addEventListener('assent:error', ({ detail }) => (window.errors ??= []).push(detail.message));</script>`;

  /** A page with two vendors and one held tag. */
  const open = async (
    visitor: IntegrationsPage,
    site: Site,
    integrations: Record<string, boolean | object>,
    head = '',
  ) => {
    const config = { integrations } as Parameters<typeof declaredPage>[0];
    site.page('/page.html', declaredPage(config, `${tag}${head}`));
    await visitor.open('/page.html');
  };

  const worksWith = async (visitor: IntegrationsPage, errors: readonly unknown[]) => {
    await visitor.acceptAll();
    await expect.poll(() => visitor.ran()).toEqual(['counter']);
    expect((await visitor.heard()).matomo).toEqual([['requireConsent'], ['setConsentGiven']]);
    await visitor.page.evaluate(() => window.assent.rejectAll());
    expect((await visitor.heard()).matomo.at(-1)).toEqual(['forgetConsentGiven']);
    await expect.poll(() => visitor.errors()).toEqual(errors);
  };

  test('a global that throws is reported once, by the vendor’s name', async ({ page, site }) => {
    const visitor = new IntegrationsPage(page);
    await open(
      visitor,
      site,
      { 'meta-pixel': true, matomo: true },
      `<script>
        Object.defineProperty(window, 'fbq', { get() { throw new Error('broken'); } });
      </script>`,
    );
    await expect.poll(() => visitor.errors()).toEqual(['Assent: meta-pixel failed.']);
    await worksWith(visitor, ['Assent: meta-pixel failed.']);
  });

  test('a vendor that answers with an error later is reported once', async ({ page, site }) => {
    const visitor = new IntegrationsPage(page);
    await open(
      visitor,
      site,
      { shopify: true, matomo: true },
      `<script>
        window.Shopify = { customerPrivacy: {
          currentVisitorConsent: () => ({}),
          setTrackingConsent: (answers, done) => setTimeout(() => done({ error: 'down' })),
        } };
      </script>`,
    );
    await worksWith(visitor, ['Assent: shopify failed.']);
  });

  test('a name that nobody knows is reported with the one that is meant', async ({
    page,
    site,
  }) => {
    const visitor = new IntegrationsPage(page);
    const message = 'Assent: "metapixel" is not an integration. Write "meta-pixel".';
    await open(visitor, site, { metapixel: true, matomo: true, clarty: false });
    await expect.poll(() => visitor.errors()).toEqual([message]);
    await worksWith(visitor, [message]);
  });

  test('a file that is not there is reported', async ({ page, site }) => {
    site.fail('/integrations/clarity.js', 404);
    const visitor = new IntegrationsPage(page);
    await open(visitor, site, { clarity: true, matomo: true });
    await expect.poll(() => visitor.errors()).toEqual(['Assent: clarity failed.']);
    await worksWith(visitor, ['Assent: clarity failed.']);
  });

  test('options that a vendor would ignore are reported', async ({ page, site }) => {
    const visitor = new IntegrationsPage(page);
    await open(visitor, site, {
      google: { regions: [{ region: ['EU'], granted: [] }] },
      matomo: true,
    });
    await expect.poll(() => visitor.errors()).toEqual(['Assent: google failed.']);
    await worksWith(visitor, ['Assent: google failed.']);
  });
});

test.describe('platforms that a shop or a blog runs on', () => {
  test('WordPress: the consent type is opt-in, and each category is set once per decision', async ({
    page,
    site,
  }) => {
    // What the plugin's own script documents: no consent type, and all is allowed.
    const plugin = `<script>
      window.told = [];
      const answers = {};
      window.wp_set_consent = (category, answer) => {
        told.push(category + ' ' + answer);
        answers[category] = answer;
      };
      window.wp_has_consent = (category) =>
        window.wp_consent_type ? answers[category] === 'allow' : true;
      document.addEventListener('wp_consent_type_defined', () => told.push('defined'));
    </script>`;
    site.page('/page.html', declaredPage({ integrations: { 'wp-consent-api': true } }, plugin));
    const visitor = new IntegrationsPage(page);
    await visitor.open('/page.html');
    const told = () => page.evaluate(() => (window as { told?: string[] }).told);
    const hasConsent = (category: string) =>
      page.evaluate(
        (category) =>
          (window as unknown as { wp_has_consent(name: string): boolean }).wp_has_consent(category),
        category,
      );
    await expect.poll(told).toEqual(['defined']);
    expect(await hasConsent('marketing')).toBe(false);
    await page.evaluate(() => window.assent.save({ functional: true, analytics: true }));
    const kinds = ['preferences', 'statistics', 'statistics-anonymous'];
    const decided = [
      'functional allow',
      ...kinds.map((category) => `${category} allow`),
      'marketing deny',
    ];
    expect(await told()).toEqual(['defined', ...decided]);
    expect(await hasConsent('statistics')).toBe(true);
    await visitor.open('/page.html');
    await expect.poll(told).toEqual(['defined', ...decided]);
  });

  test('Shopify: its API is loaded and told, and no echo comes back', async ({ page, site }) => {
    const shop = `<script>
      window.told = [];
      const kept = JSON.parse(sessionStorage.getItem('kept') || '{}');
      const api = {
        currentVisitorConsent: () => kept,
        setTrackingConsent(answers, done) {
          told.push(answers);
          for (const name in answers) kept[name] = answers[name] ? 'yes' : 'no';
          sessionStorage.setItem('kept', JSON.stringify(kept));
          document.dispatchEvent(new CustomEvent('visitorConsentCollected', { detail: {} }));
          setTimeout(done);
        },
      };
      window.Shopify = { loadFeatures(features, done) {
        told.push(features[0].name);
        setTimeout(() => { Shopify.customerPrivacy = api; done(); });
      } };
    </script>`;
    site.page('/page.html', declaredPage({ integrations: { shopify: true } }, shop));
    const visitor = new IntegrationsPage(page);
    await visitor.open('/page.html');
    await visitor.watchErrors();
    await visitor.acceptAll();
    const told = () => page.evaluate(() => (window as { told?: unknown[] }).told);
    const yes = { analytics: true, marketing: true, preferences: true, sale_of_data: true };
    await expect.poll(told).toEqual(['consent-tracking-api', yes]);
    await page.evaluate(() => window.assent.rejectAll());
    const no = { analytics: false, marketing: false, preferences: false, sale_of_data: false };
    await expect.poll(told).toEqual(['consent-tracking-api', yes, no]);
    // What Shopify knows by then is not said again.
    await visitor.open('/page.html');
    await expect.poll(told).toEqual(['consent-tracking-api']);
    expect(await visitor.errors()).toEqual([]);
  });
});
