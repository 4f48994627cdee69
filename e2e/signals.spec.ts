import type { Receipt } from '../src/core/receipt-types.js';
import { RegimesPage } from './models/regimes-page.js';
import { storedOnce } from './support/chains.js';
import type { Site } from './support/site.js';
import { storedConsent } from './support/stored-consent.js';
import { expect, test } from './support/test.js';

/** The receipts that arrived, once none comes any more; each is valid. */
async function receiptsOf(site: Site): Promise<readonly Receipt[]> {
  await site.settle(500);
  // A page that was left before the answer came sends again.
  return storedOnce(site.receipts);
}
const marketingOf = ({ decisions }: Receipt) =>
  decisions.find(({ purpose }) => purpose === 'marketing');

test.describe('Global Privacy Control', () => {
  test('P1: is on by a true property, and by nothing else', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).from('US-CA');
    for (const value of ['delete', 'undefined', 'false', 'null', '"1"', '1']) {
      await visitor.gpc(value).open();
      await expect.poll(() => visitor.tags()).toEqual(['analytics', 'marketing', 'payment']);
    }
    await visitor.gpc('true').open();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
  });

  test('P2: stops a Californian’s marketing before it runs, without a banner', async ({
    page,
    site,
  }) => {
    const visitor = new RegimesPage(page, site).from('US-CA').gpc('true');
    await visitor.open();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
    await visitor.seesNoBanner();
    expect(site.requestsTo('/marketing.js')).toHaveLength(0);
    expect(await visitor.consent()).toMatchObject({
      method: 'signal',
      regime: 'opt-out',
      gpc: true,
      choices: { analytics: true, marketing: false },
    });
    expect((await visitor.googleCalls()).at(-1)?.[1]).toMatchObject({
      ad_storage: 'denied',
      analytics_storage: 'granted',
    });
    await visitor.reopenCenter();
    await expect(visitor.toggle('Marketing')).not.toBeChecked();
    const [receipt, ...others] = await receiptsOf(site);
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({
      event: 'signal-applied',
      state: 'partial',
      method: 'signal',
      surface: 'none',
      signals: { gpc: true, dnt: false, applied: ['gpc'] },
    });
    expect(marketingOf(receipt!)).toMatchObject({ granted: false, set: 'signal' });
  });

  for (const [place, regime] of [
    ['US-CA', 'opt-out'],
    ['DE', 'opt-in'],
  ] as const) {
    test(`P3: goes before a yes from the time before it in ${place}, and says so once`, async ({
      page,
      site,
      context,
    }) => {
      const { cookie, consent } = storedConsent(site.origin, { regime });
      await context.addCookies([cookie, { name: '_mk', value: '1', url: site.origin }]);
      const visitor = new RegimesPage(page, site).from(place).gpc('true');
      await visitor.open();
      await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
      expect(await visitor.consent()).toMatchObject({
        id: consent.id,
        choices: { analytics: true, marketing: false },
      });
      await expect.poll(() => visitor.cookies()).not.toContain('_mk');
      await expect.poll(() => page.evaluate(() => window.assent.receipts.pending)).toBe(0);
      await visitor.open();
      await visitor.open();
      await visitor.seesNoBanner();
      const receipts = await receiptsOf(site);
      expect(receipts.map(({ event }) => event)).toEqual(['signal-applied']);
      expect(marketingOf(receipts[0]!)).toMatchObject({
        granted: false,
        set: 'signal',
        services: [{ id: 'adverts', granted: false }],
      });
      expect(site.requestsTo('/marketing.js')).toHaveLength(0);
    });

    test(`P7: never turns anything on in ${place}`, async ({ page, site, context }) => {
      const { cookie } = storedConsent(site.origin, {
        regime,
        left: 389,
        choices: { necessary: true, analytics: false, marketing: false },
        method: 'reject-all',
      });
      await context.addCookies([cookie]);
      const visitor = new RegimesPage(page, site).from(place).gpc('true');
      await visitor.open();
      await site.settle(300);
      expect(await visitor.tags()).toEqual(['payment']);
      expect(await visitor.consent()).toMatchObject({ method: 'reject-all' });
      expect(await receiptsOf(site)).toHaveLength(0);
    });
  }

  test('P3: goes before the yes to one service, also without regimes', async ({
    page,
    site,
    context,
  }) => {
    const { cookie } = storedConsent(site.origin, {
      choices: { necessary: true, analytics: false, marketing: false },
      services: { adverts: true },
      method: 'save-choices',
    });
    await context.addCookies([cookie]);
    const visitor = new RegimesPage(page, site).gpc('true');
    visitor.configure({ regimes: undefined } as object);
    await visitor.open();
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['payment']);
    expect(await visitor.consent()).toMatchObject({ method: 'signal', services: {} });
  });

  test('P4: a later yes counts only where the configuration lets it', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).from('US-CA').gpc('true');
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    expect(await visitor.consent()).toMatchObject({
      choices: { analytics: true, marketing: false },
    });
    const [, overruled] = await receiptsOf(site);
    expect(marketingOf(overruled!)).toMatchObject({ granted: false, set: 'signal' });

    visitor.configure({ regimes: { 'US-CA': { optInOverSignal: true } } });
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.tags()).toContain('marketing');
    const [, , honoured] = await receiptsOf(site);
    expect(marketingOf(honoured!)).toMatchObject({
      granted: true,
      set: 'user',
      basis: 'expressed-consent',
    });
    expect(honoured!.signals).toEqual({ gpc: true, dnt: false, applied: [] });

    await visitor.open();
    await expect.poll(() => visitor.tags()).toContain('marketing');
    expect(await receiptsOf(site)).toHaveLength(3);
  });

  test('P4: a signal that is gone turns nothing on', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).from('US-CA').gpc('true');
    await visitor.open();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
    await visitor.gpc('false').open();
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['analytics', 'payment']);
    expect(await receiptsOf(site)).toHaveLength(1);
  });

  test('P5: is no answer for a visitor who has to be asked, and no consent', async ({
    page,
    site,
  }) => {
    const visitor = new RegimesPage(page, site).from('DE').gpc('true');
    await visitor.open();
    await visitor.seesBanner();
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['payment']);
    expect(await visitor.consent()).toBeNull();
    expect(await receiptsOf(site)).toHaveLength(0);
    // The visitor's own yes, to this very site and with the signal on, stands.
    await visitor.acceptAll();
    await visitor.open();
    await expect.poll(() => visitor.tags()).toContain('marketing');
    expect(await visitor.consent()).toMatchObject({ method: 'accept-all', gpc: true });
  });

  test('P6: counts as on where the server’s hint and the browser differ', async ({
    page,
    site,
  }) => {
    const visitor = new RegimesPage(page, site).from('US-CA').gpc('false').hint('1');
    await visitor.open();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
    expect(await visitor.consent()).toMatchObject({ method: 'signal', gpc: true });
    expect((await receiptsOf(site))[0]!.signals).toMatchObject({ gpc: true, applied: ['gpc'] });
    await page.evaluate(() => window.assent.reset());
    await visitor.gpc('true').hint('0').open();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
    await page.evaluate(() => window.assent.reset());
    await visitor.gpc('false').hint('0').open();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'marketing', 'payment']);
  });
});

test('Do Not Track is taken for the same only where the site says so', async ({ page, site }) => {
  const visitor = new RegimesPage(page, site).from('US-CA').dnt('"1"');
  await visitor.open();
  await expect.poll(() => visitor.tags()).toContain('marketing');
  await visitor.configure({ regimes: { '*': { dnt: true } } }).open();
  await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
  const [receipt] = await receiptsOf(site);
  expect(receipt!.signals).toEqual({ gpc: false, dnt: true, applied: ['dnt'] });
});
