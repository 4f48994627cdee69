import { IntegrationsPage } from './models/integrations-page.js';
import { declaredPage } from './support/declared-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

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

  test('a name that nobody knows is a mistake in the configuration: everything stays off', async ({
    page,
    site,
  }) => {
    const visitor = new IntegrationsPage(page);
    await open(visitor, site, { metapixel: true, matomo: true });
    await expect
      .poll(() => visitor.errors())
      .toContainEqual(expect.stringMatching(/^Assent: integrations\.metapixel .*\bmeta-pixel\b/));
    await visitor.seesNoBanner();
    await page.evaluate(() => window.assent.acceptAll());
    await site.settle(300);
    expect(await visitor.ran()).toEqual([]);
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
