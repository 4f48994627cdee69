import type { Page } from '@playwright/test';
import { answersOf, PolicySite } from '../models/policy-site.js';
import type { Site } from '../support/site.js';
import { expect, test } from '../support/test.js';

const files = ['index.html', 'privacy.html'];
const plans = { free: 'assent.free.json', paid: 'assent.paid.json' } as const;

/** The site as a visitor of a plan has it: its server writes the plan's file into every page. */
function comicMaker(page: Page, site: Site, plan: keyof typeof plans): PolicySite {
  const visitor = new PolicySite(page, site, 'comic-maker', plans[plan]);
  for (const file of ['index.html', 'account.html', 'privacy.html']) {
    site.rewrite(visitor.address + file, (html) => html.replace(plans.free, plans[plan]));
  }
  return visitor;
}

test.describe('Inkpanel, a site whose plans differ', () => {
  test.slow();

  test('“Feature usage patterns”, “Error logs for troubleshooting”: neither before a choice nor after a refusal', async ({
    page,
    site,
  }) => {
    const visitor = comicMaker(page, site, 'free');
    visitor.isHonest();
    await visitor.keepsQuiet(files);
    expect(await visitor.storedNames()).toEqual([]);
    expect(site.receipts).toEqual([]);
    await visitor.rejectAll();
    await visitor.keepsQuiet(files);
    await visitor.fails();
    expect(site.requestsTo('/errors')).toEqual([]);
    const [receipt] = await visitor.receipts(1);
    expect(answersOf(receipt!)).toEqual({
      necessary: true,
      analytics: false,
      diagnostics: false,
      improvement: false,
    });
  });

  test('“Firebase for authentication and data storage”, “Stripe for payment processing”: where they are needed, without a choice', async ({
    page,
    site,
  }) => {
    const visitor = comicMaker(page, site, 'free');
    await visitor.visit('account.html');
    await expect
      .poll(() => visitor.storedNames())
      .toEqual(['cookie:__stripe_mid', 'cookie:__stripe_sid', 'indexeddb:firebaseLocalStorageDb']);
    await visitor.keepsQuiet(['account.html'], ['/firebase/auth.js', '/stripe/v3.js']);
  });

  test('“Error logs for troubleshooting”: on their own, and no longer once that is withdrawn', async ({
    page,
    site,
  }) => {
    const visitor = comicMaker(page, site, 'free');
    await visitor.visit();
    await visitor.openCenter();
    await visitor.toggle('Error logs').click();
    await visitor.inCenter('save').click();
    const [receipt] = await visitor.receipts(1);
    expect(answersOf(receipt!)).toMatchObject({ analytics: false, diagnostics: true });
    await visitor.fails();
    await expect.poll(() => site.requestsTo('/errors').length).toBe(1);
    expect(visitor.sent()).toEqual([]);
    await visitor.withdraw();
    await visitor.fails();
    expect(site.requestsTo('/errors')).toHaveLength(1);
  });

  test('“Feature usage patterns”: counted once all is accepted, gone when that is withdrawn', async ({
    page,
    site,
  }) => {
    const visitor = comicMaker(page, site, 'free');
    await visitor.visit();
    await visitor.acceptAll();
    await visitor.stores('analytics');
    await expect.poll(() => visitor.sent()).toEqual(['/usage']);
    await visitor.withdraw();
    await visitor.keepsQuiet(files);
    const receipts = await visitor.receipts(2);
    expect(receipts.map(({ event }) => event)).toEqual(['given', 'withdrawn']);
  });

  test('“Prompts and responses may be used to improve our AI models” on the free plan: only after a yes, and with a way back', async ({
    page,
    site,
  }) => {
    const visitor = comicMaker(page, site, 'free');
    expect(await visitor.serverReads('improvement')).toBe(false);
    await expect(visitor.banner).toContainText('Improving our AI');
    await visitor.openCenter();
    await visitor.toggle('Improving our AI').click();
    await visitor.inCenter('save').click();
    const [receipt] = await visitor.receipts(1);
    expect(answersOf(receipt!)).toMatchObject({ improvement: true });
    expect(await visitor.serverReads('improvement')).toBe(true);
    await visitor.withdraw();
    expect(await visitor.serverReads('improvement')).toBe(false);
  });

  test('“Your prompts and images are not used to train or improve our AI models” on a paid plan: nobody is asked, and an earlier yes counts no more', async ({
    page,
    site,
  }) => {
    const free = comicMaker(page, site, 'free');
    await free.visit();
    await free.acceptAll();
    const [given] = await free.receipts(1);
    expect(answersOf(given!)).toMatchObject({ improvement: true });

    const paid = comicMaker(page, site, 'paid');
    await paid.visit();
    await paid.seesNoBanner();
    expect(await page.evaluate(() => window.assent.allows('improvement'))).toBe(false);
    // The cookie stays as it was decided, so a server asks for the plan first.
    expect(await paid.serverReads('improvement')).toBe(true);
    await paid.reopenCenter();
    await expect(paid.center).not.toContainText('Improving our AI');
    await paid.inCenter('save').click();
    const [, renewed] = await paid.receipts(2);
    expect(Object.keys(answersOf(renewed!))).toEqual(['necessary', 'analytics', 'diagnostics']);
    expect(await paid.serverReads('improvement')).toBe(false);
  });

  test('the two plans differ in that one purpose only', ({ page, site }) => {
    const [free, paid] = (['free', 'paid'] as const).map((plan) =>
      comicMaker(page, site, plan).settings(),
    );
    expect(free!.categories.at(-1)!.id).toBe('improvement');
    expect({ ...free, categories: free!.categories.slice(0, -1) }).toEqual(paid);
  });

  test('“Inkpanel uses trusted third-party services”: the declaration names each, what it stores and how long', async ({
    page,
    site,
  }) => {
    for (const plan of ['free', 'paid'] as const) {
      const visitor = comicMaker(page, site, plan);
      await visitor.declaresEverything();
      for (const name of ['Firebase', 'Google Cloud', 'Stripe']) {
        await expect(visitor.heading(name)).toBeVisible();
      }
      await expect(visitor.heading('Improving our AI')).toHaveCount(plan === 'free' ? 1 : 0);
    }
  });

  test('its pages are accessible', async ({ page, site }) => {
    await comicMaker(page, site, 'free').isAccessible([
      'index.html',
      'account.html',
      'privacy.html',
    ]);
  });
});
