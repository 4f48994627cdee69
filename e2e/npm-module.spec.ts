import type { Assent } from '../src/index.js';
import { ConsentPage } from './models/consent-page.js';
import { IntegrationsPage } from './models/integrations-page.js';
import { expect, test } from './support/test.js';

test.describe('the npm module, bundled by a site', () => {
  const open = async (page: ConsentPage['page']) => {
    await page.goto('/examples/npm-module/');
    return new ConsentPage(page);
  };

  test('asks, releases, keeps the choice and sends a receipt', async ({ page, site }) => {
    const visitor = await open(page);
    await visitor.seesBanner();
    await expect(page.getByRole('status').first()).toHaveText('Not decided yet');
    expect(await visitor.ran()).toEqual([]);
    await visitor.acceptAll();
    await expect
      .poll(() => visitor.ran())
      .toEqual(expect.arrayContaining(['own-analytics', 'analytics']));
    await expect.poll(() => site.receipts.length).toBe(1);
    await page.reload();
    await expect(page.locator('output')).toHaveText('Decided: accept-all');
    await visitor.seesNoBanner();
  });

  test('opens its preference center and speaks the language of the page', async ({
    page,
    site,
  }) => {
    site.rewrite('/examples/npm-module/', (html) => html.replace('lang="en"', 'lang="de"'));
    const visitor = await open(page);
    await expect(visitor.button('reject-all')).toHaveText('Alle ablehnen');
    await visitor.openCenter();
    await visitor.toggle('Marketing').click();
    await visitor.inCenter('save').click();
    await expect(page.locator('output')).toHaveText('Decided: save-choices');
  });

  test('leaves nothing behind when it is stopped', async ({ page, site }) => {
    const visitor = await open(page);
    await visitor.seesBanner();
    await page.locator('#stop').click();
    await expect(page.locator('#assent')).toHaveCount(0);
    expect(
      await page.evaluate(() => ({
        sheets: document.adoptedStyleSheets.length,
        style: document.documentElement.getAttribute('style'),
        write: Object.hasOwn(document, 'write'),
      })),
    ).toEqual({ sheets: 0, style: null, write: false });
    await page.locator('[data-assent="preferences"]').click();
    await expect(visitor.center).toHaveCount(0);
    await site.settle(200);
    expect(await visitor.ran()).toEqual([]);
  });

  test('tells a vendor that it names, and one of the site’s own that comes later', async ({
    page,
  }) => {
    const visitor = new IntegrationsPage(page);
    await page.goto('/examples/npm-module/');
    await visitor.seesBanner();
    await expect.poll(async () => (await visitor.heard()).matomo).toEqual([['requireConsent']]);
    await page.evaluate(() => {
      const told: boolean[] = [];
      Object.assign(window, {
        told,
        chat: { keepHistory: (answer: boolean) => void told.push(answer) },
      });
    });
    const told = () => page.evaluate(() => (window as { told?: boolean[] }).told);
    await visitor.acceptAll();
    await expect.poll(told).toEqual([true]);
    expect((await visitor.heard()).matomo).toEqual([['requireConsent'], ['setConsentGiven']]);
    await page.evaluate(() => (window as unknown as { example: Assent }).example.rejectAll());
    expect(await told()).toEqual([true, false]);
    expect((await visitor.heard()).matomo.at(-1)).toEqual(['forgetConsentGiven']);
  });

  test('throws for a wrong configuration, by field and fix', async ({ page }) => {
    await open(page);
    const message = await page.evaluate(async () => {
      const { createConsent } = (await import(
        /* @vite-ignore */ new URL('built/main.js', location.href).href
      )) as { createConsent?: (config: unknown) => void };
      try {
        createConsent?.({ categories: [{}] });
        return 'nothing thrown';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(message).toBe('Assent: categories[0].id is missing. Add id: "analytics".');
  });
});
