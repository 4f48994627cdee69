import { RegimesPage } from './models/regimes-page.js';
import { storedConsent } from './support/stored-consent.js';
import { expect, test } from './support/test.js';

test.describe('a visitor who may be a child', () => {
  for (const place of ['DE', 'US-CA', 'XX']) {
    test(`in ${place} is neither asked nor tracked`, async ({ page, site }) => {
      const visitor = new RegimesPage(page, site).from(place);
      await visitor.configure({ audience: { minor: true } }).open();
      await site.settle(300);
      expect(await visitor.tags()).toEqual(['payment']);
      await visitor.seesNoBanner();
      await page.evaluate(() => window.assent.acceptAll());
      await site.settle(300);
      expect(await visitor.tags()).toEqual(['payment']);
      expect((await visitor.consent())?.choices).toEqual({ necessary: true });
    });
  }

  test('has no use of what an adult decided in this browser before', async ({
    page,
    site,
    context,
  }) => {
    await context.addCookies([storedConsent(site.origin).cookie]);
    const visitor = new RegimesPage(page, site);
    visitor.configure({ regimes: undefined, audience: { minor: true } } as object);
    await visitor.open();
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['payment']);
  });
});

test.describe('a visitor of 13 to 17', () => {
  const teenager = { audience: { minor: '13-17' } } as const;

  for (const place of ['US-CA', 'US-VA']) {
    test(`in ${place} is offered all but marketing`, async ({ page, site }) => {
      const visitor = new RegimesPage(page, site).from(place).configure(teenager);
      await visitor.open();
      await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
      await visitor.seesNoBanner();
    });
  }

  test('is asked for all but marketing where the site has no regimes', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site);
    visitor.configure({ regimes: undefined, ...teenager } as object);
    await visitor.open();
    await visitor.acceptAll();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
    expect(Object.keys((await visitor.consent())!.choices)).not.toContain('marketing');
  });

  test('in Connecticut meets no advertising, whatever they say', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).from('US-CT').configure(teenager);
    await visitor.open();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
    await visitor.seesNoBanner();
    await page.evaluate(() => window.assent.acceptAll());
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['analytics', 'payment']);
  });

  test('in Germany is offered nothing that needs consent', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).from('DE').configure(teenager);
    await visitor.open();
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['payment']);
    await visitor.seesNoBanner();
  });

  test('in Sweden is asked, but for advertising', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).from('SE').configure(teenager);
    await visitor.open();
    await visitor.acceptAll();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
  });
});
