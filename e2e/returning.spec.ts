import { ConsentPage } from './models/consent-page.js';
import { expect, test } from './support/test.js';

test.describe('a returning visitor', () => {
  test('loads the core only, and the tags that were granted run', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.save({ analytics: true }));
    await expect.poll(() => site.receipts.length).toBe(1);
    // The answer has been read as well: else the next page sends the receipt again.
    await expect.poll(() => page.evaluate(() => window.assent.receipts.pending)).toBe(0);
    const before = site.requests.length;
    await visitor.open();
    await expect.poll(() => visitor.ran()).toContain('analytics');
    await site.settle(400);
    const loaded = site.requests.slice(before).map(({ path }) => path);
    expect(loaded.filter((path) => path.startsWith('/assent') || path.includes('locales'))).toEqual(
      ['/assent.js'],
    );
    expect(loaded).not.toContain('/marketing.js');
    expect(loaded).not.toContain('/consent-receipts');
  });

  test('is told to Google on every page: the default, then one update', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.save({ analytics: true }));
    await visitor.open();
    const calls = await visitor.googleCalls();
    expect(calls.map(([command]) => command)).toEqual(['default', 'update']);
    expect(calls[1]?.[1]).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' });
  });

  test('who refused is not asked again', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.rejectAll());
    await visitor.open('/examples/script-tag/other.html');
    expect(await visitor.consent()).toMatchObject({ method: 'reject-all' });
    expect(await page.evaluate(() => window.assent.$view.get())).toBe('none');
  });

  test('is asked again once the revision is raised, with everything off', async ({
    page,
    site,
  }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    const { id } = (await visitor.consent())!;
    site.rewrite('/examples/script-tag/', (html) =>
      html.replace('data-revision="1"', 'data-revision="2"'),
    );
    await visitor.open();
    await visitor.seesBanner();
    expect(await visitor.consent()).toBeNull();
    await site.settle(300);
    expect(await visitor.ran()).toEqual(['payment']);
    await page.evaluate(() => window.assent.acceptAll());
    expect(await visitor.consent()).toMatchObject({ id, revision: 2 });
  });

  test('is asked again when the decision has expired by the page clock', async ({
    page,
    context,
    site,
  }) => {
    const value = [
      'v=1&id=3f2b8c1e-7a4d-4e6f-9b0a-1c2d3e4f5a6b&at=2025-01-01T00:00:00.000Z',
      'to=2025-07-01T00:00:00.000Z&rev=1&lang=en&law=opt-in&by=accept-all&services=',
      'choices=necessary.functional.analytics.marketing',
    ].join('&');
    await context.addCookies([{ name: 'assent', value, url: site.origin }]);
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    await site.settle(300);
    expect(await visitor.ran()).toEqual(['payment']);
  });
});

test.describe('a choice in another tab', () => {
  test('is taken over: tags run, the banner closes, one receipt', async ({
    page,
    context,
    site,
  }) => {
    const first = new ConsentPage(page);
    await first.open();
    await first.seesBanner();
    const second = new ConsentPage(await context.newPage());
    await second.open('/examples/script-tag/other.html');
    await second.page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => first.ran()).toContain('marketing');
    await first.seesNoBanner();
    await site.settle(300);
    expect(site.receipts).toHaveLength(1);
    await second.page.evaluate(() => window.assent.rejectAll());
    await expect.poll(async () => (await first.consent())?.method).toBe('reject-all');
  });

  test('while the page was in the back-forward cache is taken over', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await page.goto('/examples/script-tag/other.html');
    await visitor.started();
    await page.evaluate(() => window.assent.rejectAll());
    await page.goBack();
    await visitor.started();
    await expect.poll(async () => (await visitor.consent())?.method).toBe('reject-all');
  });
});
