import { DressedPage } from './models/dressed-page.js';
import { expectAccessible } from './support/axe.js';
import { expect, test } from './support/test.js';

test.describe('the floating button', () => {
  test('opens the preference center once the banner is answered, and gets the focus back', async ({
    page,
    site,
  }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ trigger: true });
    await visitor.seesBanner();
    await expect(visitor.trigger).toBeHidden();
    await visitor.rejectAll();
    await expect(visitor.trigger).toBeVisible();
    await expect(visitor.trigger).toHaveAccessibleName('Cookie preferences');
    await expectAccessible(page);
    await visitor.trigger.press('Enter');
    await expect(visitor.center).toBeVisible();
    await expect(visitor.trigger).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(visitor.trigger).toBeVisible();
    await expect.poll(() => visitor.focused()).toBe('assent-trigger');
  });

  test('is there for returning visitors without the interface being loaded', async ({
    page,
    site,
  }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ trigger: true });
    await visitor.acceptAll();
    await page.waitForFunction(() => window.assent.receipts.pending === 0);
    const before = site.requests.length;
    await page.reload();
    await expect(visitor.trigger).toBeVisible();
    await site.settle(200);
    const loaded = site.requests.slice(before).map(({ path }) => path);
    expect(loaded).toContain('/assent-trigger.js');
    expect(loaded).not.toContain('/assent-ui.js');
    await visitor.trigger.click();
    await expect(visitor.center).toBeVisible();
  });

  test('is at least 44 px large, in the corner that the site chose', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    for (const position of ['bottom-start', 'bottom-end', 'top-start', 'top-end'] as const) {
      await visitor.openWith({ trigger: true, triggerPosition: position });
      await page.evaluate(() => window.assent.hide());
      await expect(visitor.trigger).toBeVisible();
      const { left, right, top, bottom, width, height } = await visitor.place(visitor.trigger);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(position.startsWith('top') ? top : bottom, position).toBeLessThan(30);
      expect(position.endsWith('start') ? left : right, position).toBeLessThan(30);
    }
  });

  test('is on the other side in Arabic', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ trigger: true }, { language: 'ar' });
    await page.evaluate(() => window.assent.hide());
    await expect(visitor.trigger).toBeVisible();
    expect((await visitor.place(visitor.trigger)).right).toBeLessThan(30);
  });

  test('keeps its look whatever the page says, and stays when the body is swapped', async ({
    page,
    site,
  }) => {
    const visitor = new DressedPage(page, site);
    const head =
      '<style>div, button { display: none !important; opacity: 0 !important } * { position: static !important }</style>';
    await visitor.openWith({ trigger: true }, { head });
    await page.evaluate(() => {
      window.assent.hide();
      document.body.replaceWith(document.createElement('body'));
    });
    await expect(visitor.trigger).toBeVisible();
    const { left, bottom, width } = await visitor.place(visitor.trigger);
    expect([left, bottom, width].map(Math.round)).toEqual([16, 16, 48]);
  });

  test('has the colours of the site, and refuses what is too faint', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    const background = () =>
      visitor.trigger.evaluate((button) => getComputedStyle(button).backgroundColor);
    const colors = { light: { surface: '#fff8f0' } };
    await visitor.openWith({ trigger: true, colors });
    await visitor.rejectAll();
    await page.waitForFunction(() => window.assent.receipts.pending === 0);
    await page.reload();
    await expect(visitor.trigger).toBeVisible();
    await expect.poll(background).toBe('rgb(255, 248, 240)');
    await visitor.openWith({ trigger: true, colors: { light: { surface: '#334' } } });
    await expect(visitor.trigger).toBeVisible();
    await expect.poll(background).toBe('rgb(253, 253, 252)');
  });

  test('never covers what has the focus', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    const body =
      '<a href="#a" id="beneath" style="position: fixed; inset: auto auto 1.5rem 1.5rem">Beneath</a>' +
      '<a href="#b" id="beside">Beside</a>';
    await visitor.openWith({ trigger: true }, { body });
    await page.evaluate(() => window.assent.hide());
    await expect(visitor.trigger).toBeVisible();
    await page.evaluate(() => document.querySelector<HTMLElement>('#beneath')!.focus());
    await expect(visitor.trigger).toHaveCSS('opacity', '0');
    const top = await page.evaluate(() => {
      const { left, top } = document.querySelector('#beneath')!.getBoundingClientRect();
      return document.elementFromPoint(left + 4, top + 4)?.id;
    });
    expect(top).toBe('beneath');
    await page.evaluate(() => document.querySelector<HTMLElement>('#beside')!.focus());
    await expect(visitor.trigger).toHaveCSS('opacity', '1');
  });

  test('is not printed, and goes with Assent', async ({ page, site, browserName }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ trigger: true });
    await page.evaluate(() => window.assent.hide());
    await expect(visitor.trigger).toBeVisible();
    // The others cannot pretend to print.
    if (browserName === 'chromium') {
      await page.emulateMedia({ media: 'print' });
      await expect(visitor.trigger).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
    }
    await page.evaluate(() => window.assent.stop());
    await expect(visitor.trigger).toHaveCount(0);
  });

  test('speaks another language when the page does', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ trigger: true });
    await page.evaluate(() => window.assent.hide());
    await expect(visitor.trigger).toBeVisible();
    await page.evaluate(() => window.assent.setLanguage('de'));
    await expect(visitor.trigger).toHaveAccessibleName('Cookie-Einstellungen');
  });
});
