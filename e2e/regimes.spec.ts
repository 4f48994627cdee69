import type { Receipt } from '../src/core/receipt-types.js';
import { RegimesPage } from './models/regimes-page.js';
import { storedOnce } from './support/chains.js';
import type { Site } from './support/site.js';
import { storedConsent } from './support/stored-consent.js';
import { expect, test } from './support/test.js';

const DAY = 864e5;

/** The receipts that arrived, once there are so many of them; each is valid. */
async function receiptsOf(site: Site, count: number): Promise<readonly Receipt[]> {
  // A page that was left before the answer came sends again.
  await expect.poll(() => storedOnce(site.receipts).length).toBe(count);
  return storedOnce(site.receipts);
}
const daysOf = ({ decidedAt, expiresAt }: Pick<Receipt, 'decidedAt' | 'expiresAt'>) =>
  (Date.parse(expiresAt) - Date.parse(decidedAt)) / DAY;

test.describe('a visitor', () => {
  test('in Germany is asked before anything runs', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).from('DE');
    await visitor.open();
    await visitor.seesBanner();
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['payment']);
    await visitor.acceptAll();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'marketing', 'payment']);
    const [receipt] = await receiptsOf(site, 1);
    expect(receipt).toMatchObject({ jurisdiction: 'DE', regime: 'opt-in', event: 'given' });
    expect(daysOf(receipt!)).toBe(365);
  });

  test('in California finds the links on every page, also where the site’s rule asks first', async ({
    page,
    site,
  }) => {
    const visitor = new RegimesPage(page, site)
      .from('US-CA')
      .configure({ regimes: { '*': 'opt-in' } });
    await visitor.open();
    await visitor.acceptAll();
    const link = page.getByText('Do not sell or share my personal information');
    await expect(link).toBeVisible();
    await visitor.open();
    await expect(link).toBeVisible();
    await visitor.seesNoBanner();
  });

  test('in California is not asked: tags run until they are refused', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).from('US-CA');
    await visitor.open();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'marketing', 'payment']);
    await visitor.seesNoBanner();
    expect(await visitor.consent()).toBeNull();
    const calls = await visitor.googleCalls();
    expect(calls.map(([command]) => command)).toEqual(['default', 'update']);
    expect(calls[1]?.[1]).toMatchObject({ analytics_storage: 'granted', ad_storage: 'granted' });
    expect(await visitor.cookies()).toEqual(expect.arrayContaining(['_an', '_mk']));
    await site.settle(300);
    expect(site.receipts).toHaveLength(0);

    await page.evaluate(() => window.assent.withdraw());
    expect(await visitor.cookies()).toEqual(['assent']);
    expect((await visitor.googleCalls()).at(-1)?.[1]).toMatchObject({ ad_storage: 'denied' });
    const [receipt] = await receiptsOf(site, 1);
    expect(receipt).toMatchObject({
      jurisdiction: 'US-CA',
      regime: 'opt-out',
      event: 'refused',
      signals: { gpc: false, dnt: false, applied: [] },
    });
    expect(receipt!.decisions.map(({ set, basis }) => `${set} ${basis}`)).toEqual([
      'default strictly-necessary',
      'user opt-out-right',
      'user opt-out-right',
    ]);
    expect(daysOf(receipt!)).toBe(390);

    await visitor.open();
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['payment']);
    await visitor.seesNoBanner();
    expect(storedOnce(site.receipts)).toHaveLength(1);
  });

  test('in the United Kingdom is counted until they object, where the site has exempted that', async ({
    page,
    site,
  }) => {
    const visitor = new RegimesPage(page, site).from('GB');
    await visitor.open();
    await visitor.seesBanner();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
    await visitor.rejectAll();
    await visitor.open();
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['payment']);
    await expect.poll(() => visitor.cookies()).toEqual(['assent']);
  });

  test('of a place that nobody knows is asked first', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).from('XX');
    await visitor.open();
    await visitor.seesBanner();
    await visitor.rejectAll();
    const [receipt] = await receiptsOf(site, 1);
    expect(receipt).toMatchObject({ jurisdiction: 'unknown', regime: 'opt-in' });
    expect(await visitor.tags()).toEqual(['payment']);
  });

  test('has the same digest of the configuration anywhere, of any age', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site);
    for (const place of ['DE', 'US-MD']) {
      await visitor.from(place).open();
      await page.evaluate(() => window.assent.rejectAll());
      // Else the next page sends it again.
      await expect.poll(() => page.evaluate(() => window.assent.receipts.pending)).toBe(0);
    }
    await visitor.configure({ audience: { minor: true }, place: { country: 'GB' } }).open();
    await page.evaluate(() => window.assent.rejectAll());
    const digests = (await receiptsOf(site, 3)).map(({ sdk }) => sdk.configDigest);
    expect(new Set(digests).size).toBe(1);
  });
});

test.describe('the place', () => {
  const runsUnasked = async (visitor: RegimesPage) => {
    await visitor.open();
    await expect.poll(() => visitor.tags()).toContain('marketing');
    await visitor.seesNoBanner();
  };
  const isAsked = async (visitor: RegimesPage, site: Site) => {
    await visitor.open();
    await visitor.seesBanner();
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['payment']);
  };

  test('is what the configuration says, before all others', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).from('DE');
    await runsUnasked(visitor.configure({ place: { country: 'US', region: 'US-CA' } }));
  });

  test('is what the edge put into a cookie', async ({ page, site, context }) => {
    await context.addCookies([{ name: 'assent-place', value: 'US-CA', url: site.origin }]);
    await runsUnasked(new RegimesPage(page, site));
  });

  test('is what the site’s endpoint answers, asked once and only if nothing else says', async ({
    page,
    site,
  }) => {
    site.page('/place', '{"country":"US","region":"CA"}', { 'content-type': 'application/json' });
    const visitor = new RegimesPage(page, site).configure({ place: { endpoint: '/place' } });
    await runsUnasked(visitor);
    expect(site.requestsTo('/place')).toHaveLength(1);
    await isAsked(visitor.from('DE'), site);
    expect(site.requestsTo('/place')).toHaveLength(1);
  });

  for (const failure of [500, 'drop', 'hang', 'nonsense'] as const) {
    test(`is unknown, and that is told, where the endpoint’s answer is ${failure}`, async ({
      page,
      site,
    }) => {
      if (failure === 'nonsense') site.page('/place', 'You are in California.');
      else site.fail('/place', failure);
      const visitor = new RegimesPage(page, site)
        .configure({ place: { endpoint: '/place' } })
        .first(
          `window.errors = []; document.addEventListener('assent:error', ({ detail }) => errors.push(detail.message))`,
        );
      await isAsked(visitor, site);
      expect(await visitor.errors()).toEqual([
        'Assent: The place is unknown: place.endpoint failed.',
      ]);
    });
  }

  test('is guessed from the time zone only where the site wants that', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).timeZone('America/Chicago');
    await isAsked(visitor, site);
    await runsUnasked(visitor.configure({ place: { timeZone: true } }));
    await isAsked(visitor.timeZone('Europe/Paris'), site);
    await isAsked(visitor.timeZone('UTC'), site);
  });

  test('is not guessed at to start what only a law of a known place lets start', async ({
    page,
    site,
  }) => {
    const visitor = new RegimesPage(page, site).timeZone('Europe/London');
    await isAsked(visitor.configure({ place: { timeZone: true } }), site);
  });
});

test.describe('a decision', () => {
  test('R8: a visitor in France who refused is not asked again for 184 days', async ({
    page,
    site,
  }) => {
    const visitor = new RegimesPage(page, site).from('FR').configure({ cookie: { days: 30 } });
    await visitor.open();
    await visitor.rejectAll();
    await visitor.later(183).open();
    await site.settle(300);
    await visitor.seesNoBanner();
    await visitor.later(185).open();
    await visitor.seesBanner();
  });

  test('R9: consent in France is none after 182 days, when it is read', async ({ page, site }) => {
    const visitor = new RegimesPage(page, site).from('FR').configure({ cookie: { days: 365 } });
    await visitor.open();
    await visitor.acceptAll();
    await visitor.later(181).open();
    await expect.poll(() => visitor.tags()).toContain('marketing');
    await visitor.later(183).open();
    await visitor.seesBanner();
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['payment']);
  });

  test('under opt-in is all that a returning visitor’s page needs', async ({ page, site }) => {
    site.page('/place', '{"country":"DE"}', { 'content-type': 'application/json' });
    const visitor = new RegimesPage(page, site).configure({ place: { endpoint: '/place' } });
    await visitor.open();
    await visitor.acceptAll();
    await receiptsOf(site, 1);
    await expect.poll(() => page.evaluate(() => window.assent.receipts.pending)).toBe(0);
    const before = site.requests.length;
    await visitor.open();
    await expect.poll(() => visitor.tags()).toContain('marketing');
    await site.settle(400);
    const loaded = site.requests.slice(before).map(({ path }) => path);
    expect(loaded.filter((path) => /assent|place|locales|receipts/.test(path))).toEqual([
      '/assent.js',
    ]);
  });

  test('of an opt-out country is none where visitors are asked, and stands again at home', async ({
    page,
    site,
    context,
  }) => {
    const { cookie, consent } = storedConsent(site.origin, {
      regime: 'opt-out',
      left: 385,
      choices: { necessary: true, analytics: true, marketing: false },
      method: 'save-choices',
    });
    await context.addCookies([cookie]);
    const visitor = new RegimesPage(page, site).from('DE');
    await visitor.open();
    await visitor.seesBanner();
    // As when the visitor comes back to this tab: the cookie is read again.
    await page.evaluate(() => void dispatchEvent(new Event('pageshow')));
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['payment']);
    await visitor.seesBanner();

    await visitor.from('US-CA').open();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
    await visitor.seesNoBanner();

    await visitor.from('DE').open();
    await visitor.acceptAll();
    const [receipt] = await receiptsOf(site, 1);
    expect(receipt).toMatchObject({ consentId: consent.id, regime: 'opt-in', jurisdiction: 'DE' });
  });

  test('under opt-out is renewed while the visitor keeps coming, without a receipt', async ({
    page,
    site,
    context,
  }) => {
    const choices = { necessary: true, analytics: true, marketing: false };
    const { cookie, consent } = storedConsent(site.origin, {
      regime: 'opt-out',
      left: 200,
      choices,
    });
    await context.addCookies([cookie]);
    const visitor = new RegimesPage(page, site).from('US-CA');
    await visitor.open();
    const renewed = (await visitor.consent())!;
    expect(renewed).toMatchObject({ id: consent.id, decidedAt: consent.decidedAt, choices });
    const daysLeft = (Date.parse(renewed.expiresAt) - Date.now()) / DAY;
    expect(daysLeft).toBeGreaterThan(389);
    expect(await page.evaluate(() => document.cookie)).toContain(`&to=${renewed.expiresAt}`);
    await visitor.open();
    expect((await visitor.consent())?.expiresAt).toBe(renewed.expiresAt);
    await site.settle(300);
    expect(site.receipts).toHaveLength(0);
  });

  test('under opt-out stays refused when the site raises its revision: nobody asks again', async ({
    page,
    site,
  }) => {
    const visitor = new RegimesPage(page, site).from('US-CA');
    await visitor.open();
    await page.evaluate(() => window.assent.save({ analytics: true }));
    await visitor.configure({ revision: 2 }).open();
    await expect.poll(() => visitor.tags()).toEqual(['analytics', 'payment']);
    await visitor.seesNoBanner();
  });

  test('that a site’s script makes while the place is asked for stands', async ({ page, site }) => {
    site.page('/place', '{"country":"US"}', { 'content-type': 'application/json' });
    const visitor = new RegimesPage(page, site)
      .configure({ place: { endpoint: '/place?delay=400' } })
      .first(
        `{ const id = setInterval(() => { if (!window.assent?.rejectAll) return; clearInterval(id); assent.rejectAll(); }, 5); }`,
      );
    await visitor.open();
    await site.settle(300);
    expect(await visitor.tags()).toEqual(['payment']);
    expect(await visitor.consent()).toMatchObject({ method: 'reject-all' });
  });
});

test('rules that ask for less than the law are named in the console', async ({ page, site }) => {
  const visitor = new RegimesPage(page, site)
    .from('US-CA')
    .configure({ regimes: { 'US-CA': { gpc: false, links: [] } } })
    .first('window.warned = []; console.warn = (text) => warned.push(text)');
  await visitor.open();
  expect(await page.evaluate(() => (window as unknown as { warned: string[] }).warned)).toEqual([
    'Assent: regimes ask for less than the preset of US-CA: gpc, links.',
  ]);
});

test('where the part with the laws does not arrive, everybody is asked first', async ({
  page,
  site,
}) => {
  site.fail('/assent-regimes.js', 404);
  const visitor = new RegimesPage(page, site).from('US-CA');
  await visitor.open();
  await visitor.seesBanner();
  await site.settle(300);
  expect(await visitor.tags()).toEqual(['payment']);
});
