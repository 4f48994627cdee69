import { california, DueLinksPage, france, virginia } from './models/due-links-page.js';
import { expectAccessible } from './support/axe.js';
import { expect, test } from './support/test.js';

const footer = '<a href="/opt-out" data-assent="do-not-sell">My own link</a>';

test.describe('the links that a law wants', () => {
  test('are drawn at the page’s end, as many as are due', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(california);
    await expect(visitor.doNotSell).toHaveText('Do not sell or share my personal information');
    await expect(visitor.limitSensitive).toHaveText(
      'Limit the use of my sensitive personal information',
    );
    const isLast = () =>
      page.evaluate(() => document.body.lastElementChild!.matches('#assent-links'));
    expect(await isLast()).toBe(true);
    await visitor.visit(virginia);
    await expect(visitor.doNotSell).toBeVisible();
    await expect(visitor.limitSensitive).toHaveCount(0);
  });

  test('are neither drawn nor fetched where everybody is asked first', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(france, { footer });
    await visitor.seesBanner();
    await site.settle();
    await expect(visitor.drawn).toHaveCount(0);
    expect(visitor.requested()).not.toContain('/assent-links.js');
    site.page('/opt-out', '<title>How to opt out</title>');
    await page.locator('footer a').click();
    await expect(page).toHaveURL(/\/opt-out$/);
  });

  test('deny what is sold and nothing else, and say so', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(california);
    await visitor.doNotSell.click();
    await visitor.seesOptedOut('Marketing');
    await expect(visitor.toggle('Marketing')).not.toBeChecked();
    await expect(visitor.toggle('Analytics')).toBeChecked();
    expect((await visitor.consent())!.choices).toEqual({
      necessary: true,
      analytics: true,
      marketing: false,
      nearby: true,
    });
    await expect.poll(() => site.receipts.length).toBe(1);
  });

  test('deny the services too that were allowed on their own', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(california);
    await page.evaluate(() => window.assent.save({ analytics: false }, { ads: true }));
    await visitor.doNotSell.click();
    await visitor.seesOptedOut('Marketing and Shops nearby');
    const { choices, services } = (await visitor.consent())!;
    expect(services).toEqual({});
    expect(choices).toEqual({ necessary: true, analytics: false, marketing: false, nearby: false });
  });

  test('deny what is sensitive, and leave what is sold', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(california);
    await visitor.limitSensitive.click();
    await visitor.seesOptedOut('Shops nearby');
    await expect(visitor.toggle('Shops nearby')).not.toBeChecked();
    await expect(visitor.toggle('Marketing')).toBeChecked();
  });

  test('open the preference center where the site has nothing to deny', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(california, { config: { categories: [{ id: 'analytics' }] } });
    await visitor.doNotSell.click();
    await expect(visitor.center).toBeVisible();
    await expect(visitor.confirmation).toHaveCount(0);
    expect(await visitor.consent()).toBeNull();
  });

  test('work by keyboard, and get the focus back', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(california);
    await visitor.doNotSell.focus();
    await page.keyboard.press('Enter');
    await visitor.seesOptedOut('Marketing');
    await expect(visitor.center).toHaveAccessibleDescription(/^Opt-out request honored\./);
    await page.keyboard.press('Escape');
    await expect(visitor.center).toBeHidden();
    await expect.poll(() => visitor.focused()).toBe('do-not-sell');
    await page.keyboard.press('Tab');
    await expect.poll(() => visitor.focused()).toBe('limit-sensitive');
  });

  test('can be the page’s own, whenever they come and go', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(california, { footer });
    await expect(visitor.limitSensitive).toBeVisible();
    await expect(visitor.doNotSell).toBeHidden();
    await page.evaluate(() =>
      document
        .querySelector('footer')!
        .insertAdjacentHTML('beforeend', '<button data-assent="limit-sensitive">Limit</button>'),
    );
    await expect(visitor.drawn).toHaveCount(0);
    await page.locator('footer a').click();
    await visitor.seesOptedOut('Marketing');
    await expect(page).toHaveURL(/\/due-links$/);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('footer')!.replaceChildren());
    await expect(visitor.doNotSell).toBeVisible();
    await expect(visitor.limitSensitive).toBeVisible();
  });

  test('stay when the body is swapped, once', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(california);
    await expect(visitor.doNotSell).toBeVisible();
    await page.evaluate(() => {
      const kept = document.body.cloneNode(true);
      document.body.replaceWith(document.createElement('body'));
      document.body.replaceWith(kept);
    });
    await expect(visitor.doNotSell).toBeVisible();
    await expect(visitor.drawn).toHaveCount(1);
    await visitor.doNotSell.click();
    await visitor.seesOptedOut('Marketing');
  });

  test('go with Assent', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(california, { footer });
    await expect(visitor.limitSensitive).toBeVisible();
    await page.evaluate(() => window.assent.stop());
    await expect(visitor.drawn).toHaveCount(0);
    site.page('/opt-out', '<title>How to opt out</title>');
    await page.locator('footer a').click();
    await expect(page).toHaveURL(/\/opt-out$/);
  });

  test('speak the page’s language, and English where its file fails', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    site.rewrite('/locales/de.law.json', (text) =>
      JSON.stringify({ ...(JSON.parse(text) as object), doNotSell: 'Nicht verkaufen' }),
    );
    await visitor.visit(california, { language: 'de' });
    await expect(visitor.doNotSell).toHaveText('Nicht verkaufen');
    site.fail('/locales/de.law.json', 500);
    await visitor.visit(california, {
      language: 'de',
      head: `<script>
        document.addEventListener('assent:error', ({ detail }) => (window.errors ??= []).push(detail.message));
      </script>`,
    });
    await expect(visitor.doNotSell).toHaveText('Do not sell or share my personal information');
    expect(await visitor.errors()).toEqual(['Assent: locales/de.law.json failed.']);
  });

  test('have room at 320 px, right to left too, beside the floating button', async ({
    page,
    site,
  }) => {
    const visitor = new DueLinksPage(page, site);
    await page.setViewportSize({ width: 320, height: 568 });
    for (const language of ['en', 'ar']) {
      await visitor.visit(california, { language, config: { ui: { trigger: true } } });
      await expect(visitor.drawn).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      const button = page.locator('#assent-trigger button');
      await expect(button).toBeVisible();
      await expect(visitor.limitSensitive).toBeVisible();
      const covered = (await button.boundingBox())!;
      for (const link of [visitor.doNotSell, visitor.limitSensitive]) {
        const { x, width, height } = (await link.boundingBox())!;
        expect(height).toBeGreaterThanOrEqual(44);
        expect(x + width <= covered.x || x >= covered.x + covered.width, language).toBe(true);
      }
      const { scrollWidth } = await page.evaluate(() => {
        const { scrollWidth } = document.documentElement;
        return { scrollWidth };
      });
      expect(scrollWidth).toBe(320);
    }
  });

  test('have no violation of a strict policy', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    site.rewrite('/examples/strict-csp/', (html) =>
      html.replace(
        '<script',
        `<script type="application/json" data-assent-config>${JSON.stringify(california)}</script><script`,
      ),
    );
    await visitor.open('/examples/strict-csp/');
    await visitor.doNotSell.click();
    await visitor.seesOptedOut('Marketing');
    await site.settle(300);
    expect(site.cspReports).toEqual([]);
  });

  test('are used on a page with links of its own, and drawn on one without', async ({
    page,
    site,
  }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.open('/examples/due-links/');
    await page.locator('footer [data-assent=limit-sensitive]').click();
    await visitor.seesOptedOut('Shops nearby');
    await expect(visitor.drawn).toHaveCount(0);
    await visitor.open('/examples/due-links/without.html');
    await visitor.doNotSell.click();
    await visitor.seesOptedOut('Marketing and Shops nearby');
  });

  test('have the colours of the site', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(california, {
      config: { ui: { colors: { light: { surface: '#fff8f0' } } } },
    });
    await expect(visitor.drawn.locator('nav')).toHaveCSS('background-color', 'rgb(255, 248, 240)');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`where visitors prefer ${colorScheme}`, () => {
      test.use({ colorScheme });
      test('axe finds nothing in any theme, nor in the confirmation', async ({ page, site }) => {
        test.slow();
        const visitor = new DueLinksPage(page, site);
        for (const theme of ['auto', 'contrast', 'light', 'dark'] as const) {
          await visitor.visit(california, { config: { ui: { theme } } });
          await expect(visitor.doNotSell).toBeVisible();
          await expectAccessible(page);
          await visitor.doNotSell.click();
          await visitor.seesOptedOut('Marketing');
          await expectAccessible(page);
        }
      });
    });
  }
});

test.describe('what a law adds to the preference center', () => {
  const openCenter = async (visitor: DueLinksPage) => {
    await visitor.page.evaluate(() => window.assent.show('preferences'));
    await expect(visitor.center).toBeVisible();
  };

  test('says that what can be refused is on, and keeps it with the receipt', async ({
    page,
    site,
  }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(california);
    await openCenter(visitor);
    const words = [
      'Choose what you allow. Nothing changes until you save. You can refuse at any time.',
      'You have not decided yet. What you can refuse is on until you do.',
    ];
    for (const text of words) await expect(visitor.center).toContainText(text);
    await expect(visitor.toggle('Marketing')).toBeChecked();
    await expect(visitor.confirmation).toHaveCount(0);
    await visitor.inCenter('save').click();
    await expect.poll(() => site.receipts.length).toBe(1);
    const notice = await page.evaluate(async () =>
      JSON.stringify((await window.assent.receipts.export()).notices),
    );
    for (const text of words) expect(notice).toContain(text);
    expect(notice).toContain('Do not sell or share my personal information');
  });

  test('says nothing of it where everybody is asked first', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(france);
    await openCenter(visitor);
    await expect(visitor.center).toContainText('Choose the purposes that you consent to.');
    await expect(visitor.center).toContainText('Only what is necessary is on.');
    await visitor.inCenter('reject-all').click();
    await openCenter(visitor);
    await expect(visitor.confirmation).toHaveCount(0);
  });

  test('says that the country is a guess', async ({ page, site, browserName }) => {
    test.skip(browserName === 'webkit', 'its adapter emulates no time zone');
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(
      { regimes: {}, place: { timeZone: true } },
      {
        head: `<script>
        const { resolvedOptions } = Intl.DateTimeFormat.prototype;
        Intl.DateTimeFormat.prototype.resolvedOptions = function () {
          return { ...resolvedOptions.call(this), timeZone: 'America/New_York' };
        };
      </script>`,
      },
    );
    await openCenter(visitor);
    await expect(visitor.center).toContainText('Your country is a guess');
  });

  for (const [signal, property, text] of [
    ['Global Privacy Control', 'globalPrivacyControl', 'Your browser sends a privacy signal'],
    ['Do Not Track', 'doNotTrack', 'Your browser asks not to be tracked'],
  ] as const) {
    test(`confirms that ${signal} is honoured, and tells of a conflict`, async ({ page, site }) => {
      const visitor = new DueLinksPage(page, site);
      const value = property === 'doNotTrack' ? "'1'" : 'true';
      await visitor.visit(
        { ...california, regimes: { '*': { dnt: true }, 'US-CA': { optInOverSignal: true } } },
        {
          head: `<script>
            Object.defineProperty(navigator, '${property}', { value: ${value}, configurable: true });
          </script>`,
        },
      );
      await openCenter(visitor);
      await visitor.seesOptedOut('Marketing');
      await expect(visitor.center).toContainText(text);
      await expect(visitor.toggle('Marketing')).not.toBeChecked();
      await expect(visitor.center).not.toContainText('are not the same');
      await visitor.inCenter('accept-all').click();
      await expect(visitor.center).toBeHidden();
      await openCenter(visitor);
      await expect(visitor.center).toContainText('are not the same');
      await expect(visitor.confirmation).toHaveCount(0);
    });
  }

  test('says nothing of a signal that the site rules out', async ({ page, site }) => {
    const visitor = new DueLinksPage(page, site);
    await visitor.visit(
      { ...california, regimes: { 'US-CA': { gpc: false } } },
      {
        head: `<script>
          Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
        </script>`,
      },
    );
    await openCenter(visitor);
    await expect(visitor.toggle('Marketing')).toBeChecked();
    await expect(visitor.center).not.toContainText('Global Privacy Control');
  });
});
