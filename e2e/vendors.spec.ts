import type { BrowserContext } from '@playwright/test';
import { namePattern } from '../src/core/names.js';
import type { Config } from '../src/index.js';
import { ConsentPage } from './models/consent-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const shop = 'shop.example.co.uk';

/** What the page says that a service stores, as `kind:pattern`. */
interface Declaration {
  readonly id: string;
  readonly patterns: readonly string[];
  readonly hosts: readonly string[];
}

/** The example with four vendors from npm, as a visitor of one of the site's hosts has it. */
class VendorsPage extends ConsentPage {
  async visit(origin: string, query = ''): Promise<void> {
    await this.open(`${origin}/examples/vendors/${query}`);
  }

  /** Names of everything that is stored here, as `kind:name`, but for Assent's own. */
  async stored(): Promise<string[]> {
    const names = await this.page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return [
        ...document.cookie.split('; ').map((pair) => `cookie:${pair.split('=')[0]}`),
        ...Object.keys(localStorage).map((key) => `local:${key}`),
        ...Object.keys(sessionStorage).map((key) => `session:${key}`),
        ...databases.map(({ name }) => `indexeddb:${name}`),
      ];
    });
    return names.filter((name) => !/^(cookie:(assent)?$|local:assent:)/.test(name)).sort();
  }

  async declarations(): Promise<Declaration[]> {
    const json = await this.page.locator('[data-assent-config]').evaluate((e) => e.textContent);
    const { categories = [] } = JSON.parse(json ?? '{}') as Config;
    return categories
      .flatMap(({ services = [] }) => services)
      .map(({ id, cookies = [], storage = [], hosts = [] }) => ({
        id,
        patterns: [...cookies.map(({ name }) => `cookie:${name}`), ...storage],
        hosts,
      }));
  }

  /** Does what lets every vendor send and store, if it runs. */
  async order(): Promise<void> {
    await this.page.locator('#order').click();
    await this.page.locator('#fail').click();
  }

  /** Waits until the vendors that keep something in the browser have done so. */
  async hasBeenTracked(): Promise<void> {
    await expect
      .poll(() => this.stored(), { timeout: 10_000 })
      .toEqual(expect.arrayContaining([expect.stringContaining('mixpanelBrowserDb')]));
    await expect
      .poll(() => this.cookies())
      .toEqual(expect.arrayContaining([expect.stringContaining('_sp_id'), 'mp_token_mixpanel']));
  }

  /** From now on keeps the names of cookies that the page's scripts write. */
  async watchCookies(): Promise<void> {
    await this.page.evaluate(() => {
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
      window.written = [];
      Object.defineProperty(document, 'cookie', {
        configurable: true,
        get,
        set(text: string) {
          window.written!.push(text.split('=')[0]!);
          set!.call(document, text);
        },
      });
    });
  }

  /** What they have written since. */
  written(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.written ?? []);
  }
}

/** Who the page's vendors are that sent something, or had their code fetched, since `start`. */
function active(site: Site, start = 0): { fetched: string[]; sent: string[] } {
  const names = (pattern: RegExp) => [
    ...new Set(
      site.requests.slice(start).flatMap(({ path, method }) => {
        const name = method === 'OPTIONS' ? undefined : pattern.exec(path)?.[1];
        return name ? [name] : [];
      }),
    ),
  ];
  return {
    fetched: names(/\/vendors\/built\/(\w+)\.js$/).sort(),
    sent: names(/^\/collect\/(\w+)/).sort(),
  };
}

/** The errors that reached Sentry, in order. */
const sentryErrors = (site: Site): string[] =>
  site
    .requestsTo(/^\/collect\/sentry\//)
    .flatMap(({ body }) => /Order \d+ could not be placed/.exec(body) ?? []);

/** Names and domains of the cookies of all hosts of the site, but for the decision. */
async function siteCookies(context: BrowserContext, site: Site): Promise<string[]> {
  const hosts = [shop, 'www.example.co.uk', 'example.co.uk'] as const;
  const cookies = await context.cookies(hosts.map((host) => `${site.at(host)}/.blank`));
  return cookies
    .filter(({ name }) => name !== 'assent')
    .map(({ name, domain }) => `${name} ${domain}`)
    .sort();
}

test.describe('vendors from npm, on a subdomain', () => {
  test.slow();

  test('send and store nothing before a choice, nor after a refusal', async ({ page, site }) => {
    const visitor = new VendorsPage(page);
    await visitor.visit(site.at(shop));
    await visitor.seesBanner();
    await visitor.order();
    await site.settle(1000);
    expect(active(site)).toEqual({ fetched: [], sent: [] });
    expect(await visitor.stored()).toEqual([]);

    await visitor.rejectAll();
    await visitor.order();
    await visitor.visit(site.at(shop), '?page=2');
    await visitor.order();
    await site.settle(1000);
    expect(active(site)).toEqual({ fetched: [], sent: [] });
    expect(await visitor.stored()).toEqual([]);
    expect(site.requests.filter(({ party }) => party === 'third')).toEqual([]);
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
    await visitor.order();
    await expect
      .poll(() => active(site), { timeout: 15_000 })
      .toEqual({ fetched: services, sent: services });

    const stored = await visitor.stored();
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
    await expect.poll(() => active(site, start).sent).toContain('plausible');
    await visitor.hasBeenTracked();
    expect(await device()).toBe(first);
  });

  test('are one by one: a grant of one service starts no other', async ({ page, site }) => {
    const visitor = new VendorsPage(page);
    await visitor.visit(site.at(shop));
    await page.evaluate(() => window.assent.save({}, { snowplow: true }));
    await expect.poll(() => active(site).sent).toEqual(['snowplow']);
    await visitor.order();
    await site.settle(1000);
    expect(active(site)).toEqual({ fetched: ['snowplow'], sent: ['snowplow'] });
    expect(await visitor.stored()).toEqual([
      expect.stringMatching(/^cookie:_sp_id\./),
      expect.stringMatching(/^cookie:_sp_ses\./),
      'local:snowplowOutQueue_shop',
    ]);

    await page.evaluate(() => window.assent.save({}, { mixpanel: true }));
    await expect.poll(() => visitor.cookies()).toContain('mp_token_mixpanel');
    await expect
      .poll(async () => (await visitor.stored()).filter((name) => /_sp_|snowplow/.test(name)))
      .toEqual([]);
    const start = site.requests.length;
    await visitor.visit(site.at(shop), '?page=2');
    await expect.poll(() => active(site, start).fetched).toEqual(['mixpanel']);
  });

  test('lose everything when consent is withdrawn, also on the parent domain', async ({
    page,
    context,
    site,
  }) => {
    const visitor = new VendorsPage(page);
    await visitor.visit(site.at(shop));
    await visitor.acceptAll();
    await visitor.hasBeenTracked();
    await page.getByRole('button', { name: 'Withdraw consent' }).click();
    const notInDatabases = async () =>
      (await visitor.stored()).filter((name) => !name.startsWith('indexeddb:'));
    await expect.poll(notInDatabases).toEqual([]);
    await expect.poll(() => siteCookies(context, site)).toEqual([]);

    // They cannot be stopped where they do not offer it, but keep nothing of what they write.
    await visitor.watchCookies();
    await visitor.order();
    await expect
      .poll(() => visitor.written())
      .toEqual(expect.arrayContaining([expect.stringContaining('_sp_id')]));
    await expect.poll(notInDatabases, { timeout: 10_000 }).toEqual([]);

    await visitor.order();
    const before = site.requests.length;
    await visitor.visit(site.at(shop), '?page=2');
    // Databases that a vendor holds open go with its page.
    await expect.poll(() => visitor.stored(), { timeout: 10_000 }).toEqual([]);
    // The page that was left may still have had something to send.
    await site.settle();
    const start = site.requests.length;
    await visitor.order();
    await site.settle(1000);
    expect(active(site, before).fetched).toEqual([]);
    expect(active(site, start).sent).toEqual([]);
    expect(await visitor.stored()).toEqual([]);
    expect(await siteCookies(context, site)).toEqual([]);
  });

  test('hear of errors only while they may', async ({ page, site }) => {
    const visitor = new VendorsPage(page);
    await visitor.visit(site.at(shop));
    const fail = page.locator('#fail');
    await fail.click();
    await page.evaluate(() => window.assent.save({}, { sentry: true }));
    await expect.poll(() => active(site).fetched).toEqual(['sentry']);
    await page.waitForFunction(() => '__SENTRY__' in window);
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
    expect(await visitor.stored()).toEqual([]);
  });
});

declare global {
  interface Window {
    /** Names of cookies that scripts wrote, collected by this spec. */
    written?: string[];
  }
}
