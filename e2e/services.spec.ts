import type { Config } from '../src/index.js';
import { ga4, hotjar, toServiceConfig, youtube } from '../src/services/index.js';
import type { Notice, Receipt } from '../src/core/types.js';
import { DeclarationPage } from './models/declaration-page.js';
import { EmbedsPage } from './models/embeds-page.js';
import { ConsentPage } from './models/consent-page.js';
import { declaredPage } from './support/declared-page.js';
import { hashOf } from './support/hash-of.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const example = '/examples/services/';
const receipts = { endpoint: '/consent-receipts' };

/** A page whose configuration lists these services for analytics. */
const pageOf = (
  services: NonNullable<Config['categories']>[number]['services'],
  head = '',
  config: Config = {},
) => declaredPage({ receipts, ...config, categories: [{ id: 'analytics', services }] }, head);

/** Keeps what `assent:error` tells from the very start. */
const listening =
  "<script>window.errors = []; document.addEventListener('assent:error', ({ detail }) => errors.push(detail.message));</script>";

const held = (id: string, cookie: string) =>
  `<script type="text/plain" data-consent="analytics" data-service="${id}" src="https://vendor.example/${id}.js?cookie=${cookie}"></script>`;

const filesOf = (site: Site, from = 0) =>
  site.requests
    .slice(from)
    .map(({ path }) => path)
    .filter((path) => /^\/(assent|services)/.test(path));

const allSent = (visitor: ConsentPage) =>
  expect.poll(() => visitor.page.evaluate(() => window.assent.receipts.pending)).toBe(0);

test.describe('services that are listed by name', () => {
  test('say in the preference center what they are, and each is fetched once', async ({
    page,
    site,
  }) => {
    const visitor = new ConsentPage(page);
    await visitor.open(example);
    await visitor.openCenter();
    await visitor.services('Analytics').click();
    await expect(visitor.toggle('Google Analytics 4')).toBeVisible();
    await expect(visitor.toggle('Counter')).toBeVisible();
    await expect(visitor.center).toContainText('Contentsquare');
    await expect(visitor.center).toContainText('_ga_*');
    await site.settle(400);
    expect(
      filesOf(site)
        .filter((path) => path.startsWith('/services'))
        .sort(),
    ).toEqual(['/services/ga4.json', '/services/hotjar.json', '/services/youtube.json']);
  });

  test('stand in the declaration and on the placeholder', async ({ page }) => {
    const declaration = new DeclarationPage(page);
    await declaration.openDeclaration(example);
    await expect(declaration.heading('YouTube')).toBeVisible();
    expect(await declaration.rows('Google Analytics 4')).toEqual([
      ['Name', 'Kind', 'Purpose', 'Kept for'],
      ['_ga', 'Cookie', 'Tells visitors apart', '2 years'],
      ['_ga_*', 'Cookie', 'Keeps the state of the session', '2 years'],
    ]);
    const embeds = new EmbedsPage(page);
    await expect(embeds.placeholder('film')).toContainText(youtube.purpose);
    await expect(embeds.action('film', 'always-allow')).toContainText('YouTube');
  });

  test('lose their cookies when consent is withdrawn', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open(example);
    await visitor.acceptAll();
    await expect
      .poll(() => visitor.cookies())
      .toEqual(expect.arrayContaining(['_ga', '_ga_STREAM', 'own']));
    const report = await page.evaluate(() => window.assent.withdraw());
    expect(report.removed.map(({ name }) => name).sort()).toEqual(['_ga', '_ga_STREAM']);
    const left = await visitor.cookies();
    expect(left).not.toContain('_ga');
    // What nobody declares is nobody's.
    expect(left).toContain('own');
  });

  test('stand in receipts and notices as if they had been written out', async ({ page, site }) => {
    site.answerReceipts((_, { method }) =>
      method === 'PUT' ? { status: 201 } : { status: 201, headers: { 'assent-notice': 'wanted' } },
    );
    site.page('/named', pageOf(['ga4', 'hotjar']));
    site.page('/written', pageOf([ga4, hotjar].map(toServiceConfig)));
    const visitor = new ConsentPage(page);
    await visitor.open('/written');
    await visitor.openCenter();
    await visitor.inCenter('reject-all').click();
    await expect.poll(() => site.notices.length).toBe(1);
    await allSent(visitor);
    await visitor.open('/named');
    await visitor.reopenCenter();
    await visitor.inCenter('reject-all').click();
    await expect.poll(() => site.receipts.length).toBe(2);
    await allSent(visitor);
    // Decided at once, before anything of the catalogue has come.
    await page.evaluate(() => window.assent.reset());
    await page.goto('about:blank');
    await visitor.open('/named');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => site.receipts.length).toBe(3);
    const [written, named, early] = site.receipts.map(({ body }) => JSON.parse(body) as Receipt);
    expect(named!.sdk.configDigest).toBe(written!.sdk.configDigest);
    expect(early!.sdk.configDigest).toBe(written!.sdk.configDigest);
    await expect.poll(() => site.notices.length).toBeGreaterThan(1);
    const [first, second] = site.notices.map(({ body }) => JSON.parse(body) as Notice);
    expect(second!.categories).toEqual(first!.categories);
    expect(second!.categories[1]!.services![0]).toMatchObject({
      name: 'Google Analytics 4',
      provider: 'Google',
    });
  });

  test('cost a returning visitor nothing', async ({ page, site }) => {
    site.page('/named', pageOf(['ga4', 'hotjar'], held('ga4', 'other')));
    const visitor = new ConsentPage(page);
    await visitor.open('/named');
    await visitor.rejectAll();
    await expect.poll(() => site.receipts.length).toBe(1);
    await allSent(visitor);
    await site.settle(400);
    const before = site.requests.length;
    await visitor.open('/named');
    await site.settle(400);
    expect(filesOf(site, before)).toEqual(['/assent.js']);
    // What a denied one left meanwhile is known without the catalogue, and goes.
    await page.evaluate(() => (document.cookie = '_ga=1; path=/'));
    await visitor.open('/named');
    await expect.poll(() => visitor.cookies()).not.toContain('_ga');
  });

  test('that nobody knows are told with what was meant, and stay off', async ({ page, site }) => {
    site.page('/named', pageOf(['gaa4', 'hotjar'], listening + held('gaa4', '_x')));
    const visitor = new ConsentPage(page);
    await visitor.open('/named');
    await visitor.openCenter();
    await visitor.services('Analytics').click();
    await expect(visitor.toggle('gaa4')).toBeVisible();
    await expect(visitor.toggle('Hotjar')).toBeVisible();
    expect(await visitor.ran()).toEqual([]);
    await visitor.inCenter('reject-all').click();
    await expect.poll(() => site.receipts.length).toBe(1);
    expect(await visitor.errors()).toEqual([
      'Assent: categories[0].services[0] "gaa4" is unknown. Did you mean "ga4"?',
    ]);
  });

  test('that could not be fetched are told, and asked for again', async ({ page, site }) => {
    site.page('/named', pageOf(['ga4'], listening + held('ga4', '_ga')));
    site.fail('/services/ga4.json', 503);
    const visitor = new ConsentPage(page);
    await visitor.open('/named');
    await visitor.acceptAll();
    await expect.poll(() => visitor.cookies()).toContain('_ga');
    await expect
      .poll(() => visitor.errors())
      .toEqual([
        'Assent: categories[0].services[0] "ga4" could not be fetched. Put services/ga4.json beside assent-services.js.',
      ]);
    await expect.poll(() => site.receipts.length).toBe(1);
    site.recover('/services/ga4.json');
    const report = await page.evaluate(() => window.assent.withdraw());
    expect(report.removed).toEqual([{ kind: 'cookie', name: '_ga' }]);
    await visitor.reopenCenter();
    await visitor.services('Analytics').click();
    await expect(visitor.toggle('Google Analytics 4')).toBeVisible();
    expect((await visitor.errors()).length).toBe(1);
  });

  test('go on with their ids where the catalogue is missing as a whole', async ({ page, site }) => {
    site.page('/named', pageOf(['ga4'], listening));
    site.fail('/assent-services.js', 404);
    const visitor = new ConsentPage(page);
    await visitor.open('/named');
    await visitor.openCenter();
    await visitor.services('Analytics').click();
    await expect(visitor.toggle('ga4')).toBeVisible();
    await visitor.inCenter('accept-all').click();
    await expect.poll(() => site.receipts.length).toBe(1);
    expect((await visitor.errors())[0]).toContain('assent-services.js failed.');
  });

  test('come with one file for all, and with hashes', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    const html = pageOf(['ga4']);
    const tag = '<script async src="/assent.js"></script>';
    const pages = {
      '/all': '<script async src="/assent.all.js"></script>',
      '/pinned': `<script async src="/assent.js" integrity="${hashOf('assent.js')}" crossorigin></script>`,
    };
    for (const [path, script] of Object.entries(pages)) {
      site.page(
        path,
        html.replace(tag, () => script),
      );
      await visitor.open(path);
      await visitor.openCenter();
      await visitor.services('Analytics').click();
      await expect(visitor.toggle('Google Analytics 4')).toBeVisible();
    }
  });

  test('need no more of a strict policy than that the site may be asked', async ({
    page,
    site,
  }) => {
    const html = pageOf(['ga4', 'hotjar']).replaceAll('<script ', '<script nonce="abc" ');
    site.page('/strict', html, {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'; style-src 'none'; img-src 'self'; " +
        "require-trusted-types-for 'script'; trusted-types assent; report-uri /csp-reports",
    });
    const visitor = new ConsentPage(page);
    await visitor.open('/strict');
    await visitor.openCenter();
    await visitor.services('Analytics').click();
    await expect(visitor.toggle('Google Analytics 4')).toBeVisible();
    await visitor.inCenter('reject-all').click();
    await expect.poll(() => site.receipts.length).toBe(1);
    await site.settle(300);
    expect(site.cspReports).toEqual([]);
  });

  test('are told by the guard, which needs them written out', async ({ page, site }) => {
    const guard = `${listening}<script src="/assent-guard.js"></script>`;
    site.page('/guarded', pageOf(['ga4', toServiceConfig(hotjar)], guard, { guard: true }));
    const visitor = new ConsentPage(page);
    await visitor.open('/guarded');
    expect(await visitor.errors()).toEqual([
      'Assent: categories[0].services[0] "ga4" has no hosts here. Write it out for the guard: npx assent resolve.',
    ]);
  });
});
