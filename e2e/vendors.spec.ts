import type { BrowserContext } from '@playwright/test';
import { namePattern } from '../src/core/names.js';
import { VendorsPage } from './models/vendors-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const shop = 'shop.example.co.uk';

/** The vendors that events have been sent to since `start`, sorted. */
function sentTo(site: Site, start = 0): string[] {
  const vendors = site.requests
    .slice(start)
    .filter(({ method }) => method !== 'OPTIONS')
    .flatMap(({ path }) => /^\/collect\/(\w+)/.exec(path)?.[1] ?? []);
  return [...new Set(vendors)].sort();
}

/** The errors that reached Sentry, in order. */
const sentryErrors = (site: Site): string[] =>
  site
    .requestsTo(/^\/collect\/sentry\//)
    .flatMap(({ body }) => /Order \d+ could not be placed/.exec(body) ?? []);

/** Names and domains of the cookies of all hosts of the site, but for the decision. */
async function siteCookies(context: BrowserContext, site: Site): Promise<string[]> {
  const hosts = [shop, 'www.example.co.uk', 'example.co.uk'] as const;
  const origins = [site.origin, ...hosts.map((host) => site.at(host))];
  const cookies = await context.cookies(origins.map((origin) => `${origin}/.blank`));
  return cookies
    .filter(({ name }) => name !== 'assent')
    .map(({ name, domain }) => `${name} ${domain}`)
    .sort();
}

test.describe('vendors from npm', () => {
  test.slow();

  test('send and store nothing before a choice, nor after a refusal', async ({ page, site }) => {
    const visitor = new VendorsPage(page);
    await visitor.visit(site.at(shop));
    await visitor.seesBanner();
    await visitor.order();
    await site.settle(1000);
    expect(await visitor.loaded()).toEqual([]);
    expect(await visitor.storedNames()).toEqual([]);

    await visitor.rejectAll();
    await visitor.order();
    await visitor.visit(site.at(shop), '?page=2');
    await visitor.order();
    await site.settle(1000);
    expect(await visitor.loaded()).toEqual([]);
    expect(await visitor.storedNames()).toEqual([]);
    expect(site.requests.filter(({ party }) => party === 'third')).toEqual([]);
    expect(site.requestsTo(/\/built\//)).toEqual([]);
  });

  test('send and store what is declared once accepted, and nothing else', async ({
    page,
    context,
    site,
  }) => {
    const visitor = new VendorsPage(page);
    await visitor.visit(site.at(shop));
    const declarations = await visitor.declarations();
    const services = declarations.map(({ id }) => id).sort();
    await visitor.acceptAll();
    await visitor.hasBeenTracked();
    await expect.poll(() => visitor.loaded()).toEqual(services);
    await visitor.sentryHasStarted();
    await visitor.order();
    await expect.poll(() => sentTo(site), { timeout: 15_000 }).toEqual(services);

    const stored = await visitor.storedNames();
    const patterns = declarations.flatMap((declaration) => declaration.patterns);
    const isDeclared = (name: string) =>
      patterns.some((pattern) => namePattern(pattern).test(name));
    expect(stored.filter((name) => !isDeclared(name))).toEqual([]);
    const isStored = (pattern: string) => stored.some((name) => namePattern(pattern).test(name));
    expect(patterns.filter((pattern) => !isStored(pattern))).toEqual([]);
    // The parent domain, which every other host of the site shares.
    const domains = (await siteCookies(context, site)).map((cookie) => cookie.split(' ')[1]);
    expect(new Set(domains)).toEqual(new Set(['.example.co.uk']));

    const origins = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
    );
    expect([...new Set(origins)].sort()).toEqual([site.vendorOrigin, site.at(shop)].sort());
    expect(new Set(declarations.flatMap(({ hosts }) => hosts))).toEqual(
      new Set(['vendor.example']),
    );
  });

  test('know a visitor again while they are granted', async ({ page, context, site }) => {
    const visitor = new VendorsPage(page);
    await visitor.visit(site.at(shop));
    await visitor.acceptAll();
    await visitor.hasBeenTracked();
    const device = async () => {
      const cookies = await context.cookies(`${site.at(shop)}/.blank`);
      const { value = '' } = cookies.find(({ name }) => name === 'mp_token_mixpanel') ?? {};
      return /device:[\w-]+/.exec(decodeURIComponent(value))?.[0];
    };
    const first = await device();
    expect(first).toBeTruthy();
    const start = site.requests.length;
    await visitor.visit(site.at(shop), '?page=2');
    await expect.poll(() => sentTo(site, start)).toContain('plausible');
    await visitor.hasBeenTracked();
    expect(await device()).toBe(first);
  });

  test('are one by one: a grant of one service starts no other', async ({ page, site }) => {
    const visitor = new VendorsPage(page);
    await visitor.visit(site.at(shop));
    await page.evaluate(() => window.assent.save({}, { snowplow: true }));
    await expect.poll(() => sentTo(site)).toEqual(['snowplow']);
    await visitor.order();
    await site.settle(1000);
    expect(await visitor.loaded()).toEqual(['snowplow']);
    expect(sentTo(site)).toEqual(['snowplow']);
    expect(await visitor.storedNames()).toEqual([
      expect.stringMatching(/^cookie:_sp_id\./),
      expect.stringMatching(/^cookie:_sp_ses\./),
      'local:snowplowOutQueue_shop',
    ]);

    await page.evaluate(() => window.assent.save({}, { mixpanel: true }));
    await expect.poll(() => visitor.cookies()).toContain('mp_token_mixpanel');
    await expect
      .poll(async () => (await visitor.storedNames()).filter((name) => /_sp_|snowplow/.test(name)))
      .toEqual([]);
    await visitor.visit(site.at(shop), '?page=2');
    await expect.poll(() => visitor.loaded()).toEqual(['mixpanel']);
  });

  for (const [where, originOf] of [
    ['a subdomain, the parent domain with it', (site: Site) => site.at(shop)],
    // Secure, other than the names on plain http: the browser tells of cookies, and receipts are made.
    ['the loopback address', (site: Site) => site.origin],
  ] as const) {
    test(`lose everything when consent is withdrawn on ${where}`, async ({
      page,
      context,
      site,
    }) => {
      const origin = originOf(site);
      const visitor = new VendorsPage(page);
      await visitor.visit(origin);
      await visitor.acceptAll();
      await visitor.hasBeenTracked();
      await page.getByRole('button', { name: 'Withdraw consent' }).click();
      const notInDatabases = async () =>
        (await visitor.storedNames()).filter((name) => !name.startsWith('indexeddb:'));
      await expect.poll(notInDatabases, { timeout: 15_000 }).toEqual([]);
      await expect.poll(() => siteCookies(context, site)).toEqual([]);

      // They cannot be stopped where they do not offer it, but keep nothing of what they write.
      await visitor.watchCookies();
      await visitor.order();
      await expect
        .poll(() => visitor.written())
        .toEqual(expect.arrayContaining([expect.stringContaining('_sp_id')]));
      await expect.poll(notInDatabases, { timeout: 15_000 }).toEqual([]);

      await visitor.order();
      await visitor.visit(origin, '?page=2');
      // Databases that a vendor holds open go with its page.
      await expect.poll(() => visitor.storedNames(), { timeout: 10_000 }).toEqual([]);
      // The page that was left may still have had something to send.
      await site.settle();
      const start = site.requests.length;
      await visitor.order();
      await site.settle(1000);
      expect(await visitor.loaded()).toEqual([]);
      expect(sentTo(site, start)).toEqual([]);
      expect(await visitor.storedNames()).toEqual([]);
      expect(await siteCookies(context, site)).toEqual([]);
    });
  }

  test('run no longer where the site loads its page anew for those that cannot stop', async ({
    page,
    site,
  }) => {
    site.rewrite('/examples/vendors/', (html) =>
      html.replace('"categories": [', '"clear": { "reload": "when-needed" }, $&'),
    );
    const visitor = new VendorsPage(page);
    await visitor.visit(site.at(shop));
    await visitor.acceptAll();
    await visitor.hasBeenTracked();
    await page.evaluate(() => {
      window.written = [];
      window.assent.rejectAll();
    });
    await page.waitForFunction(() => window.written === undefined);
    await visitor.started();
    await expect.poll(() => visitor.storedNames(), { timeout: 10_000 }).toEqual([]);
    await site.settle();
    const start = site.requests.length;
    await visitor.order();
    await site.settle(1000);
    expect(await visitor.loaded()).toEqual([]);
    expect(sentTo(site, start)).toEqual([]);
    expect(await visitor.storedNames()).toEqual([]);
  });

  test('hear of errors only while they may', async ({ page, site }) => {
    const visitor = new VendorsPage(page);
    await visitor.visit(site.at(shop));
    const fail = page.locator('#fail');
    await fail.click();
    await page.evaluate(() => window.assent.save({}, { sentry: true }));
    await visitor.sentryHasStarted();
    expect(await visitor.loaded()).toEqual(['sentry']);
    await fail.click();
    const second = ['Order 2 could not be placed'];
    await expect.poll(() => sentryErrors(site)).toEqual(second);

    await page.evaluate(() => window.assent.withdraw());
    await fail.click();
    await site.settle(1000);
    expect(sentryErrors(site)).toEqual(second);

    await page.evaluate(() => window.assent.save({}, { sentry: true }));
    await fail.click();
    await expect.poll(() => sentryErrors(site)).toEqual([...second, 'Order 4 could not be placed']);
    expect(await visitor.storedNames()).toEqual([]);
  });
});
