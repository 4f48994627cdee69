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
