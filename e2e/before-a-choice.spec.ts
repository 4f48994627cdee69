import { ConsentPage } from './models/consent-page.js';
import { intoHead } from './support/into-head.js';
import { expect, test } from './support/test.js';

test.describe('before a choice', () => {
  test('nothing that is not necessary is requested, stored or run', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    await page.keyboard.press('Tab');
    await page.evaluate(() => scrollTo(0, 500));
    await site.settle(500);

    expect(site.requests.filter(({ party }) => party === 'third').map(({ path }) => path)).toEqual([
      '/payment.js',
    ]);
    expect(await visitor.ran()).toEqual(['payment']);
    expect(await visitor.cookies()).toEqual([]);
    expect(await visitor.storageKeys()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(site.receipts).toHaveLength(0);
  });

  test('every form of a held tag stays inert', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await visitor.seesBanner();
    await site.settle(500);
    expect(site.requests.filter(({ party }) => party === 'third')).toEqual([]);
    expect(await visitor.ran()).toEqual([]);
  });

  test('Google is told that everything but security is denied', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    expect(await visitor.googleCalls()).toEqual([
      [
        'default',
        {
          ad_storage: 'denied',
          ad_user_data: 'denied',
          ad_personalization: 'denied',
          analytics_storage: 'denied',
          functionality_storage: 'denied',
          personalization_storage: 'denied',
          security_storage: 'granted',
        },
      ],
    ]);
  });

  test('a tag with a name that is not configured is reported once, and says why', async ({
    page,
    site,
  }) => {
    site.rewrite(
      '/examples/gated-scripts/',
      intoHead(`<script>
          window.blocked = [];
          document.addEventListener('assent:blocked', ({ detail }) =>
            window.blocked.push(detail.element.getAttribute('src') + ' ' + detail.reason));
        </script>`),
    );
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.ran()).toContain('free');
    await site.settle(600);
    const blocked = await page.evaluate(() => (window as { blocked?: string[] }).blocked);
    expect(blocked).toHaveLength(1);
    expect(blocked?.[0]).toContain('misspelt.js "analytic" is not configured.');
    expect(site.requestsTo('/misspelt.js')).toHaveLength(0);
  });
});
