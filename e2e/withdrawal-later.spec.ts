import type { Page } from '@playwright/test';
import type { CategoryConfig, Config } from '../src/index.js';
import { ConsentPage } from './models/consent-page.js';
import { declaredPage } from './support/declared-page.js';
import { expect, test } from './support/test.js';

const necessary: CategoryConfig = {
  id: 'necessary',
  services: [{ id: 'account', cookies: [{ name: 'session' }] }],
};
const counter: CategoryConfig = {
  id: 'analytics',
  services: [
    { id: 'counter', cookies: [{ name: '_an' }, { name: 'shared' }], storage: ['indexeddb:an'] },
  ],
};
const config: Config = { categories: [necessary, counter] };

/** What the vendor and the site have stored from earlier visits. */
const plant = (page: Page) =>
  page.evaluate(async () => {
    for (const name of ['_an', 'shared', 'session']) document.cookie = `${name}=1; path=/`;
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('an');
      request.onerror = reject;
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
  });

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test.describe('what is denied without a click', () => {
  test('goes when the revision is raised', async ({ page, site }) => {
    site.page('/page.html', declaredPage(config));
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    await plant(page);
    site.page('/page.html', declaredPage({ ...config, revision: 2 }));
    await visitor.open('/page.html');
    await visitor.seesBanner();
    await expect.poll(() => databases(page)).toEqual([]);
    expect((await visitor.cookies()).toSorted()).toEqual(['assent', 'session']);
  });

  test('goes when the decision has expired', async ({ page, context, site }) => {
    const value = [
      'v=1&id=3f2b8c1e-7a4d-4e6f-9b0a-1c2d3e4f5a6b&at=2025-01-01T00:00:00.000Z',
      'to=2025-07-01T00:00:00.000Z&rev=1&lang=en&law=opt-in&by=accept-all&services=',
      'choices=necessary.analytics',
    ].join('&');
    await context.addCookies([{ name: 'assent', value, url: site.origin }]);
    site.page('/plain.html', '<!doctype html><title>Plain</title>');
    site.page('/page.html', declaredPage(config));
    await page.goto('/plain.html');
    await plant(page);
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    await visitor.seesBanner();
    await expect.poll(() => visitor.cookies()).not.toContain('_an');
    expect(await visitor.cookies()).toContain('session');
  });

  test('goes when Assent comes to a site that had asked nobody, and nothing is stored for it', async ({
    page,
    site,
  }) => {
    site.page('/plain.html', '<!doctype html><title>Plain</title>');
    site.page('/page.html', declaredPage(config));
    await page.goto('/plain.html');
    await plant(page);
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    await visitor.seesBanner();
    await expect.poll(() => visitor.cookies()).toEqual(['session']);
    await expect.poll(() => databases(page)).toEqual([]);
    expect(
      await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]),
    ).toEqual([]);
  });

  test('goes in the other tabs as well', async ({ page, context, site }) => {
    site.page('/page.html', declaredPage(config));
    const first = new ConsentPage(page);
    await first.open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    const second = new ConsentPage(await context.newPage());
    await second.open('/page.html');
    await second.page.evaluate(() => window.assent.rejectAll());
    await expect.poll(async () => (await first.consent())?.method).toBe('reject-all');
    await plant(page);
    await second.page.close();
    await expect.poll(() => first.cookies()).not.toContain('_an');
  });
});

test.describe('a service that the site drops', () => {
  test('takes what it declared along on the next page, but for what others declare', async ({
    page,
    site,
  }) => {
    const visitor = new ConsentPage(page);
    site.page('/page.html', declaredPage(config));
    await visitor.open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('assent:services')))
      .toContain('"counter"');
    await plant(page);
    const other = { id: 'other', cookies: [{ name: 'shared' }] };
    site.page(
      '/page.html',
      declaredPage({ categories: [necessary, { id: 'analytics', services: [other] }] }),
    );
    await visitor.open('/page.html');
    expect(await visitor.consent()).toMatchObject({ choices: { analytics: true } });
    await expect.poll(() => databases(page)).toEqual([]);
    expect((await visitor.cookies()).toSorted()).toEqual(['assent', 'session', 'shared']);
    // It is forgotten, and the one that came instead is not: it was granted too.
    const services = () =>
      page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem('assent:services')!)));
    await expect.poll(services).toEqual(['other']);
  });

  test('is looked for with the core alone while nothing is dropped', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    site.page('/page.html', declaredPage(config));
    await visitor.open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => site.requestsTo('/assent-decision.js').length).toBe(1);
    await plant(page);
    await visitor.open('/page.html');
    await site.settle(300);
    expect(site.requestsTo('/assent-decision.js')).toHaveLength(1);
    expect(await visitor.cookies()).toContain('_an');
  });

  test('is forgotten with the decision', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    site.page('/page.html', declaredPage(config));
    await visitor.open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    const services = () => page.evaluate(() => localStorage.getItem('assent:services'));
    await expect.poll(services).toContain('"counter"');
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(services).toBeNull();
  });
});

test.describe('a guard that is configured', () => {
  const missed =
    'Assent: guard is set, but assent-guard.js is not loaded. Load it before other scripts.';
  const collect = `<script>
    window.errors = [];
    document.addEventListener('assent:error', ({ detail }) => errors.push(detail.message));
  </script>`;

  for (const [guard, head, errors] of [
    [true, '', [missed]],
    [['counter'], '', [missed]],
    [true, '<script>window[Symbol.for("assent.guard")] = true;</script>', []],
    [[], '', []],
    [false, '', []],
  ] as const) {
    test(`as ${JSON.stringify(guard)} is ${errors[0] ? '' : 'not '}missed${head && ' beside it'}`, async ({
      page,
      site,
    }) => {
      site.page('/page.html', declaredPage({ ...config, guard }, collect + head));
      await new ConsentPage(page).open('/page.html');
      await page.evaluate(() => window.assent.withdraw());
      expect(await new ConsentPage(page).errors()).toEqual(errors);
    });
  }
});
