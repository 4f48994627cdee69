import type { BrowserContext, Page } from '@playwright/test';
import type { Config } from '../src/index.js';
import { ConsentPage } from './models/consent-page.js';
import type { MappedDomain } from './support/domains.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const config: Config = {
  categories: [
    { id: 'necessary' },
    {
      id: 'analytics',
      services: [
        {
          id: 'statistics',
          cookies: [{ name: '_ga' }, { name: '_ga_*' }, { name: '_gid', domain: 'example.co.uk' }],
        },
      ],
    },
    { id: 'marketing', services: [{ id: 'ads', cookies: [{ name: '_ads' }] }] },
  ],
  clear: { keep: ['_ga_keep'] },
};

const shop = 'shop.example.co.uk';
const www = 'www.example.co.uk';

/** Pages with Assent and bare ones, at the same addresses on every domain. */
function publish(site: Site, changes: Config = {}, body = ''): void {
  const json = JSON.stringify({ ...config, ...changes });
  for (const folder of ['/a/b/', '/other/']) {
    site.page(
      `${folder}page.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Page</title>
       <script type="application/json" data-assent-config>${json}</script>
       <script async src="/assent.js"></script>${body}</html>`,
    );
    site.page(`${folder}bare.html`, '<!doctype html><html lang="en"><title>Bare</title></html>');
  }
}

async function open(page: Page, site: Site, domain: MappedDomain, path = '/a/b/page.html') {
  const visitor = new ConsentPage(page);
  await visitor.open(site.at(domain) + path);
  return visitor;
}

/** Opens a page of the shop and grants everything. */
async function openGranted(page: Page, site: Site, path?: string): Promise<ConsentPage> {
  publish(site);
  const visitor = await open(page, site, shop, path);
  await page.evaluate(() => window.assent.acceptAll());
  return visitor;
}

/** Writes cookies as a script of the page does: `name; Path=…; Domain=…`. */
async function plant(page: Page, ...texts: readonly string[]): Promise<void> {
  await page.evaluate((texts) => {
    for (const text of texts) document.cookie = text.replace(/^[^;]+/, '$&=1');
  }, texts);
}

/** Every cookie that those pages of the three hosts get, as `name domain path`, sorted. */
async function allCookies(
  context: BrowserContext,
  site: Site,
  domains: readonly MappedDomain[] = ['example.co.uk', www, shop],
): Promise<string[]> {
  const addresses = domains.flatMap((domain) =>
    ['/a/b/', '/other/'].map((folder) => `${site.at(domain)}${folder}bare.html`),
  );
  const cookies = await context.cookies(addresses);
  return cookies.map(({ name, domain, path }) => `${name} ${domain} ${path}`).sort();
}

/** What went wrong but for this: the pages are on plain http, where receipts cannot be made. */
async function otherErrors(visitor: ConsentPage): Promise<string[]> {
  return (await visitor.errors()).filter(
    (message) => !message.includes('receipt could not be made'),
  );
}

const named = (name: string, cookies: readonly string[]): string[] =>
  cookies.filter((cookie) => cookie.startsWith(`${name} `));

/** One name on the host and both parents, each with every path: what tags of one family leave. */
const everywhere = (name: string): string[] =>
  ['', `; Domain=.${shop}`, '; Domain=.example.co.uk'].flatMap((domain) =>
    ['/', '/a/', '/a/b'].map((path) => `${name}; Path=${path}${domain}`),
  );

test.describe('withdrawal on a subdomain of a site below a public suffix', () => {
  test('removes a name from every parent domain and path, and nothing of others', async ({
    page,
    context,
    site,
  }) => {
    const visitor = await openGranted(page, site);
    await plant(page, ...everywhere('_ga'), ...everywhere('_ads'), ...everywhere('session'));
    await plant(page, '_gid; Path=/; Domain=example.co.uk');
    const before = await allCookies(context, site);
    expect(named('_ga', before)).toHaveLength(9);

    await page.evaluate(() => window.assent.save({ marketing: true }));
    await expect.poll(() => visitor.cookies()).not.toContain('_ga');
    const others = before.filter((cookie) => !/^_g(a|id) /.test(cookie));
    expect(named('_ads', others)).toHaveLength(9);
    // WebKit visits every domain and path for it.
    await expect.poll(() => allCookies(context, site), { timeout: 15_000 }).toEqual(others);

    for (const domain of [shop, www] as const) {
      const next = await open(page, site, domain);
      expect(await next.cookies()).not.toContain('_ga');
    }
  });

  test('does the same below a public suffix of one label', async ({ page, context, site }) => {
    publish(site);
    const visitor = await open(page, site, 'www.example.com');
    await page.evaluate(() => window.assent.acceptAll());
    await plant(page, '_ga; Path=/; Domain=example.com', '_ga; Path=/a/', '_ga; Domain=com');
    const cookies = () => allCookies(context, site, ['example.com', 'www.example.com']);
    expect(named('_ga', await cookies())).toEqual([
      '_ga .example.com /',
      '_ga www.example.com /a/',
    ]);
    await page.evaluate(() => window.assent.withdraw());
    expect(await cookies()).toEqual(['assent www.example.com /']);
    expect(await visitor.cookies()).toEqual(['assent']);
  });

  test('reports each name once, and nothing that stayed', async ({ page, site }) => {
    await openGranted(page, site);
    await plant(page, ...everywhere('_ga'), '_ga_keep; Path=/; Domain=example.co.uk');
    const report = await page.evaluate(() => window.assent.withdraw());
    expect(report).toEqual({
      removed: [{ kind: 'cookie', name: '_ga' }],
      kept: [{ kind: 'cookie', name: '_ga_keep' }],
      remaining: [],
    });
  });

  test('lets the site keep a name on the parent domain', async ({ page, context, site }) => {
    await openGranted(page, site);
    await plant(page, ...everywhere('_ga_keep'), ...everywhere('_ga_4711'));
    await page.evaluate(() => window.assent.withdraw());
    const after = await allCookies(context, site);
    expect(named('_ga_4711', after)).toEqual([]);
    expect(named('_ga_keep', after)).toHaveLength(9);
  });

  test('is not disturbed by the public suffix, which browsers refuse', async ({
    page,
    context,
    site,
  }) => {
    const visitor = await openGranted(page, site);
    await visitor.watchErrors();
    await plant(page, '_ga; Path=/; Domain=co.uk', '_ga; Path=/; Domain=.co.uk');
    expect(await visitor.cookies()).not.toContain('_ga');
    await plant(page, '_ga; Path=/; Domain=example.co.uk');
    await page.evaluate(() => window.assent.withdraw());
    expect(named('_ga', await allCookies(context, site))).toEqual([]);
    expect(await otherErrors(visitor)).toEqual([]);
  });

  test('reaches a path of its own once the visitor opens a page there', async ({
    page,
    context,
    site,
  }) => {
    await openGranted(page, site, '/other/page.html');
    await plant(page, '_ga; Path=/other/; Domain=example.co.uk', '_ga; Path=/');
    const visitor = await open(page, site, shop);
    await page.evaluate(() => window.assent.withdraw());
    expect(named('_ga', await allCookies(context, site))).toEqual(['_ga .example.co.uk /other/']);
    await open(page, site, shop, '/other/page.html');
    await expect.poll(() => visitor.cookies()).not.toContain('_ga');
    expect(named('_ga', await allCookies(context, site))).toEqual([]);
  });
});

test.describe('the choice of a site with several subdomains', () => {
  const shared: Config = { cookie: { domain: 'example.co.uk' } };

  test('is shared where the cookie has the parent domain, whoever decides', async ({
    page,
    context,
    site,
  }) => {
    publish(site, shared);
    const visitor = await open(page, site, shop);
    await visitor.seesBanner();
    await visitor.acceptAll();
    const given = await visitor.consent();
    expect(named('assent', await allCookies(context, site))).toEqual(['assent .example.co.uk /']);

    await open(page, site, www);
    expect(await visitor.consent()).toEqual(given);
    await visitor.seesNoBanner();
    await page.evaluate(() => window.assent.rejectAll());

    await open(page, site, shop);
    await visitor.seesNoBanner();
    expect(await visitor.consent()).toMatchObject({ id: given?.id, method: 'reject-all' });
    await page.evaluate(() => window.assent.reset());

    await open(page, site, www);
    await visitor.seesBanner();
    expect(named('assent', await allCookies(context, site))).toEqual([]);
  });

  test('is seen by a page of another subdomain that comes back into view', async ({
    page,
    context,
    site,
  }) => {
    publish(site, shared);
    const visitor = await open(page, site, shop);
    await page.evaluate(() => window.assent.acceptAll());
    const second = await context.newPage();
    await open(second, site, www);
    await second.evaluate(() => window.assent.rejectAll());
    // Tabs of these browsers are always in view, so the page is told what it would be told.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await visitor.consent()).toMatchObject({ method: 'reject-all' });
    expect(await page.evaluate(() => window.assent.allows('analytics'))).toBe(false);
  });

  test('is each host’s own without a domain', async ({ page, context, site }) => {
    publish(site, { cookie: { domain: null } });
    const visitor = await open(page, site, shop);
    await visitor.acceptAll();
    await open(page, site, www);
    await visitor.seesBanner();
    expect(await visitor.consent()).toBeNull();
    expect(named('assent', await allCookies(context, site))).toEqual([`assent ${shop} /`]);
    await visitor.rejectAll();
    await open(page, site, shop);
    expect(await visitor.consent()).toMatchObject({ method: 'accept-all' });
  });

  test('is one cookie again after the site began to share it', async ({ page, context, site }) => {
    const visitor = await openGranted(page, site);
    publish(site, shared);
    await open(page, site, shop);
    expect(await visitor.consent()).toMatchObject({ method: 'accept-all' });
    await page.evaluate(() => window.assent.rejectAll());
    await expect
      .poll(async () => named('assent', await allCookies(context, site)))
      .toEqual(['assent .example.co.uk /']);
    await open(page, site, www);
    expect(await visitor.consent()).toMatchObject({ method: 'reject-all' });
  });

  test('stays in the page’s memory where the domain is not the site’s', async ({
    page,
    context,
    site,
  }) => {
    publish(site, { cookie: { domain: 'co.uk' } });
    const visitor = await open(page, site, shop);
    await visitor.watchErrors();
    await page.evaluate(() => window.assent.acceptAll());
    expect(await visitor.consent()).toMatchObject({ method: 'accept-all' });
    await expect.poll(() => visitor.errors()).toContain('Assent: No cookie is kept.');
    expect(await allCookies(context, site)).toEqual([]);
  });

  test('withdrawn on one subdomain clears what a tag left on the parent domain', async ({
    page,
    context,
    site,
  }) => {
    publish(
      site,
      shared,
      `<script type="text/plain" data-consent="analytics" data-service="statistics">
         document.cookie = '_ga=1; Path=/; Domain=example.co.uk; Max-Age=86400';
         document.cookie = '_ga_shop=1; Path=/; Max-Age=86400';
       </script>`,
    );
    const visitor = await open(page, site, shop);
    await visitor.acceptAll();
    await expect.poll(() => visitor.cookies()).toEqual(expect.arrayContaining(['_ga', '_ga_shop']));

    publish(site, shared);
    await open(page, site, www);
    await page.evaluate(() => window.assent.withdraw());
    const after = await allCookies(context, site);
    expect(named('_ga', after)).toEqual([]);
    // What belongs to the other host alone is out of reach, until the visitor is there again.
    expect(named('_ga_shop', after)).toEqual([`_ga_shop ${shop} /`]);
    await open(page, site, shop);
    await expect.poll(() => visitor.cookies()).toEqual(['assent']);
  });
});

test('withdrawal leaves cookies of another registrable domain, and goes on', async ({
  page,
  context,
  site,
}) => {
  const vendor = site.at('tags.vendor.example', 'third');
  await context.addCookies(
    ['_ga', '_ads'].map((name) => ({ name, value: '1', url: `${vendor}/.blank` })),
  );
  publish(
    site,
    {},
    `<script type="text/plain" data-consent="analytics" src="${vendor}/tag.js?cookie=_ga"></script>
     <iframe title="Offer" data-consent="marketing" data-src="${vendor}/offer.html"></iframe>`,
  );
  const visitor = await open(page, site, shop);
  await visitor.watchErrors();
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toContain('tag');
  await expect.poll(() => site.requestsTo('/offer.html').length).toBe(1);

  const { removed } = await page.evaluate(() => window.assent.withdraw());
  expect(removed).toEqual([{ kind: 'cookie', name: '_ga' }]);
  await expect.poll(() => visitor.cookies()).toEqual(['assent']);
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
  const kept = await context.cookies(`${vendor}/.blank`);
  expect(kept.map(({ name, domain }) => `${name} ${domain}`).sort()).toEqual([
    '_ads tags.vendor.example',
    '_ga tags.vendor.example',
  ]);
  expect(await otherErrors(visitor)).toEqual([]);

  const before = site.requests.length;
  await open(page, site, www);
  await visitor.seesBanner();
  await site.settle();
  expect(site.requests.slice(before).filter(({ party }) => party === 'third')).toEqual([]);
});
