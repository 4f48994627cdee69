import type { Page } from '@playwright/test';
import type { Config } from '../../src/index.js';
import english from '../../src/locales/en.js';
import { answersOf, PolicySite } from '../models/policy-site.js';
import { intoHead } from '../support/into-head.js';
import type { Site } from '../support/site.js';
import { expect, test } from '../support/test.js';

const files = ['index.html', 'privacy.html'];

/** What the site's server knows of a visitor and writes into the pages and their configuration. */
interface Visit {
  readonly tier?: 'free' | 'paid';
  readonly place?: string;
  readonly config?: Partial<Config>;
  /** Markup that stands for something that the visitor's browser does. */
  readonly browser?: string;
}

/** The site as its server serves it to a visitor. */
function aiSuite(
  page: Page,
  site: Site,
  { tier = 'free', place = 'FR', config = {}, browser = '' }: Visit = {},
): PolicySite {
  const visitor = new PolicySite(page, site, 'ai-suite', `assent.${tier}.json`);
  const head = `<meta name="assent-place" content="${place}">${browser}`;
  for (const file of ['index.html', 'account.html', 'privacy.html']) {
    site.rewrite(visitor.address + file, (html) =>
      intoHead(head)(html.replaceAll('assent.free.json', visitor.configFile)),
    );
  }
  site.rewrite(visitor.address + visitor.configFile, (json) =>
    JSON.stringify({ ...(JSON.parse(json) as Config), ...config }),
  );
  return visitor;
}

const optional = ['Functional', 'Analytics', 'Marketing', 'AI training', 'Precise location'];

test.describe('Larkspur, a site with visitors of every law', () => {
  test.slow();

  for (const place of ['FR', 'US-CA', 'JP']) {
    test(`“Marketing cookies are used … only with your consent”: nothing before a choice in ${place}`, async ({
      page,
      site,
    }) => {
      const visitor = aiSuite(page, site, { place });
      visitor.isHonest();
      await visitor.keepsQuiet(files);
      expect(await visitor.storedNames()).toEqual([]);
      await visitor.seesBanner();
      expect(site.receipts).toEqual([]);
    });
  }

  test('“You may manage … your consent to non-essential cookies at any time through the cookie preference center”', async ({
    page,
    site,
  }) => {
    const visitor = aiSuite(page, site);
    await visitor.visit('privacy.html');
    await visitor.rejectAll();
    await visitor.keepsQuiet(files);
    await visitor.visit('privacy.html');
    await page.getByRole('link', { name: 'cookie preference center' }).click();
    await expect(visitor.center).toBeVisible();
    for (const name of optional) await expect(visitor.toggle(name)).not.toBeChecked();
    await visitor.toggle('Analytics').click();
    await visitor.inCenter('save').click();
    await visitor.stores('analytics');
    const [refused, changed] = await visitor.receipts(2);
    expect(refused).toMatchObject({ event: 'refused', regime: 'opt-in' });
    expect(answersOf(changed!)).toEqual({
      necessary: true,
      functional: false,
      analytics: true,
      marketing: false,
      'ai-training': false,
      'precise-location': false,
    });
  });

  test('“You may withdraw your consent at any time”: all that is configured runs, and goes', async ({
    page,
    site,
  }) => {
    const visitor = aiSuite(page, site);
    await visitor.visit();
    await visitor.acceptAll();
    await visitor.stores('functional', 'analytics', 'marketing', 'precise-location');
    await expect.poll(() => visitor.sent()).toEqual(['/adverts/pixel.js', '/usage']);
    await visitor.withdraw();
    await visitor.keepsQuiet(files);
    const [given, withdrawn] = await visitor.receipts(2);
    expect(Object.values(answersOf(given!))).toEqual([true, true, true, true, true, true]);
    expect(withdrawn).toMatchObject({ event: 'withdrawn', state: 'withdrawn' });
  });

  for (const tier of ['free', 'paid'] as const) {
    test(`“not used to train our AI models unless you explicitly opt in”: nor on the ${tier} tier, and “all users may opt out”`, async ({
      page,
      site,
    }) => {
      const visitor = aiSuite(page, site, { tier, place: 'US-VA' });
      expect(await visitor.serverReads('ai-training')).toBe(false);
      await visitor.openCenter();
      await expect(visitor.center).toContainText(`On the ${tier} tier`);
      await visitor.toggle('AI training').click();
      await visitor.inCenter('save').click();
      const [receipt] = await visitor.receipts(1);
      expect(answersOf(receipt!)).toMatchObject({ marketing: false, 'ai-training': true });
      expect(await visitor.serverReads('ai-training')).toBe(true);
      await visitor.withdraw();
      expect(await visitor.serverReads('ai-training')).toBe(false);
    });
  }

  test('“We collect precise location data only with your explicit permission”: by itself, and not where it is forbidden', async ({
    page,
    site,
  }) => {
    const visitor = aiSuite(page, site, { place: 'US-CA' });
    await visitor.visit();
    await visitor.openCenter();
    await expect(visitor.toggle('Precise location')).not.toBeChecked();
    await visitor.toggle('Precise location').click();
    await visitor.inCenter('save').click();
    await visitor.stores('precise-location');
    await visitor.withdraw();

    // The decision came along, and the law of the place goes before it.
    const inMaryland = aiSuite(page, site, { place: 'US-MD' });
    await inMaryland.visit();
    await page.evaluate(() => window.assent.acceptAll());
    await inMaryland.stores('functional', 'analytics', 'marketing');
    await inMaryland.reopenCenter();
    await expect(inMaryland.toggle('Precise location')).toHaveCount(0);
  });

  test('“You have the right to opt out of … targeted advertising”: by a link on every page in the United States', async ({
    page,
    site,
  }) => {
    const visitor = aiSuite(page, site, { place: 'US-CA' });
    await visitor.visit();
    await visitor.acceptAll();
    await visitor.stores('functional', 'analytics', 'marketing', 'precise-location');
    await visitor.lawLink(english.doNotSell).click();
    await expect(visitor.center).toContainText(english.optedOut);
    await expect(visitor.toggle('Marketing')).not.toBeChecked();
    await expect(visitor.toggle('Analytics')).toBeChecked();
    const [, changed] = await visitor.receipts(2);
    expect(changed).toMatchObject({ event: 'changed', surface: 'preferences' });
    expect(answersOf(changed!)).toMatchObject({ analytics: true, marketing: false });
    await visitor.visit('privacy.html');
    await expect(visitor.lawLink(english.doNotSell)).toBeVisible();
    await visitor.stores('functional', 'analytics', 'precise-location');
  });

  test('“honor the right to limit the use of sensitive personal information”: by a link, where the law wants one', async ({
    page,
    site,
  }) => {
    const visitor = aiSuite(page, site, { place: 'US-CA' });
    await visitor.visit();
    await visitor.acceptAll();
    await visitor.stores('functional', 'analytics', 'marketing', 'precise-location');
    await visitor.lawLink(english.limitSensitive).click();
    await expect(visitor.toggle('Precise location')).not.toBeChecked();
    await expect(visitor.toggle('Marketing')).toBeChecked();
    const [, changed] = await visitor.receipts(2);
    expect(answersOf(changed!)).toMatchObject({ marketing: true, 'precise-location': false });

    const inFrance = aiSuite(page, site, { place: 'FR' });
    await inFrance.visit();
    await site.settle();
    await expect(inFrance.lawLink(english.limitSensitive)).toHaveCount(0);
    await expect(inFrance.lawLink(english.doNotSell)).toHaveCount(0);
  });

  test('“our Services do not currently respond to browser-based Do Not Track signals”', async ({
    page,
    site,
  }) => {
    const visitor = aiSuite(page, site, {
      place: 'US-CA',
      browser: `<script>
        Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1' });
      </script>`,
    });
    await visitor.visit();
    expect(await page.evaluate(() => navigator.doNotTrack)).toBe('1');
    await visitor.acceptAll();
    await visitor.stores('functional', 'analytics', 'marketing', 'precise-location');
    await visitor.reopenCenter();
    await expect(visitor.center).not.toContainText('Do Not Track');
  });

  test('“We will process your request in accordance with the law applicable to your state”: Global Privacy Control goes before a yes in California', async ({
    page,
    site,
  }) => {
    const visitor = aiSuite(page, site, {
      place: 'US-CA',
      browser: `<script>
        Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
      </script>`,
    });
    await visitor.visit();
    await visitor.acceptAll();
    await visitor.stores('functional', 'analytics', 'precise-location');
    expect(visitor.sent()).toEqual(['/usage']);
    const [receipt] = await visitor.receipts(1);
    expect(receipt!.signals).toMatchObject({ gpc: true });
    expect(answersOf(receipt!)).toMatchObject({ analytics: true, marketing: false });
  });

  test('“We do not use personal data of children under 13 for behavioral advertising under any circumstances”: nothing runs, nobody is asked', async ({
    page,
    site,
  }) => {
    const visitor = aiSuite(page, site, { place: 'US-CA', config: { audience: { minor: true } } });
    await visitor.keepsQuiet(files);
    await visitor.seesNoBanner();
    await page.evaluate(() => window.assent.acceptAll());
    await visitor.keepsQuiet(files);
    await visitor.reopenCenter();
    await expect(visitor.center.locator('.assent-category h3')).toHaveText(['Necessary']);
  });

  for (const [place, offered] of [
    ['FR', []],
    ['SE', ['Functional', 'Analytics', 'AI training', 'Precise location']],
    ['US', ['Functional', 'Analytics', 'AI training', 'Precise location']],
  ] as const) {
    test(`“Users between the ages of 13 and 17 must have permission”: offered in ${place}: ${offered.join(', ') || 'nothing'}`, async ({
      page,
      site,
    }) => {
      const visitor = aiSuite(page, site, { place, config: { audience: { minor: '13-17' } } });
      await visitor.visit();
      await page.evaluate(() => window.assent.acceptAll());
      await visitor.visit();
      await site.settle(300);
      expect(visitor.sent()).not.toContain('/adverts/pixel.js');
      await visitor.reopenCenter();
      await expect(visitor.center.locator('.assent-category h3')).toHaveText([
        'Necessary',
        ...offered,
      ]);
    });
  }

  test('“For material changes, we will … notify you”: a raised revision asks everybody again', async ({
    page,
    site,
  }) => {
    const visitor = aiSuite(page, site);
    await visitor.visit();
    await visitor.acceptAll();
    await visitor.receipts(1);
    const changed = aiSuite(page, site, { config: { revision: 2 } });
    await changed.keepsQuiet(['index.html']);
    await changed.seesBanner();
  });

  test('“a full list of the specific cookies we use, their purposes, durations”', async ({
    page,
    site,
  }) => {
    const visitor = aiSuite(page, site);
    await visitor.declaresEverything();
    for (const name of ['Necessary', ...optional])
      await expect(visitor.heading(name)).toBeVisible();
  });

  test('its pages are accessible', async ({ page, site }) => {
    const visitor = aiSuite(page, site, { place: 'US-CA' });
    await visitor.isAccessible(['index.html', 'account.html', 'privacy.html']);
  });
});
