import { expect, test } from '../support/test.js';
import { AskingPage, centers, layouts, openLayouts } from './asking-page.js';

test.describe('A12 nothing runs out, and nothing goes on moving', () => {
  for (const layout of layouts) {
    test(`${layout}: the question still stands after a day`, async ({
      page,
      site,
      browserName,
    }) => {
      test.skip(browserName !== 'chromium', 'only Chromium’s clock can be turned on');
      await page.clock.install();
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout });
      await page.clock.fastForward('24:00:00');
      await expect(visitor.button('accept-all')).toBeVisible();
      expect(await visitor.consent()).toBe(null);
    });
  }

  for (const preferences of centers) {
    test(`${preferences}: what moves has come to rest within a second`, async ({ page, site }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout: 'box', preferences });
      await visitor.openCenter();
      const durations = await page.evaluate(() =>
        document.getAnimations().map(({ effect }) => Number(effect!.getComputedTiming().endTime)),
      );
      for (const duration of durations) expect(duration).toBeLessThanOrEqual(1000);
    });
  }
});

test.describe('A17 nothing happens but what the visitor asks for', () => {
  for (const layout of layouts) {
    test(`${layout}: the focus and Escape store nothing and go nowhere`, async ({
      page,
      site,
      context,
    }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout });
      const address = page.url();
      for (const action of ['accept-all', 'reject-all', 'preferences'] as const) {
        await visitor.button(action).focus();
      }
      await page.keyboard.press('Escape');
      if (layout === 'modal') {
        // Escape leaves the dialog; the next page asks again.
        await expect(visitor.banner).toBeHidden();
        await page.reload();
      }
      await expect(visitor.button('accept-all')).toBeVisible();
      await visitor.button('preferences').click();
      await visitor.toggle('Marketing').click();
      await visitor.toggle('Analytics').press(' ');
      await expect(visitor.center).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(visitor.center).toBeHidden();
      await expect(visitor.button('accept-all')).toBeVisible();
      await site.settle();
      expect(page.url()).toBe(address);
      expect(await context.cookies()).toEqual([]);
      expect(site.receipts).toEqual([]);
      expect(await visitor.consent()).toBe(null);
    });
  }
});

test.describe('A18 that it was saved is said, and the focus stays where it is', () => {
  for (const layout of layouts) {
    test(`${layout}: on the banner`, async ({ page, site }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout });
      // A live region is heard only where it was before its words came.
      await expect(page.locator('#assent').getByRole('status')).toHaveText('');
      if (layout === 'modal') await visitor.button('reject-all').click();
      else {
        await page.getByLabel('Search').focus();
        await page.evaluate(() => window.assent.rejectAll());
      }
      await expect(page.getByRole('status')).toHaveText('Your choice has been saved.');
      if (layout !== 'modal') await expect(page.getByLabel('Search')).toBeFocused();
    });
  }

  for (const preferences of centers) {
    test(`${preferences}: in the preference center, with the focus back on its opener`, async ({
      page,
      site,
    }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout: 'bar', preferences });
      await visitor.rejectAll();
      await expect(page.getByRole('status')).toHaveText('Your choice has been saved.');
      const opener = page.locator('footer button');
      await opener.press('Enter');
      await visitor.toggle('Analytics').click();
      await visitor.inCenter('save').press('Enter');
      await expect(visitor.center).toBeHidden();
      await expect(opener).toBeFocused();
      await expect(page.getByRole('status')).toHaveText('Your choice has been saved.');
    });
  }
});

test.describe('A22 while a dialog asks, the page behind it rests, and then is as it was', () => {
  const lasting = (visitor: AskingPage) =>
    visitor.page.evaluate(() => {
      const { overflowX, overflowY, scrollbarGutter, paddingRight } = getComputedStyle(
        document.documentElement,
      );
      const inert = document.querySelectorAll('[inert], [aria-hidden=true]').length;
      const { clientWidth } = document.documentElement;
      const { attributes } = document.body;
      return {
        overflowX,
        overflowY,
        scrollbarGutter,
        paddingRight,
        inert,
        clientWidth,
        top: scrollY,
        body: [...attributes].map(({ name, value }) => `${name}=${value}`).join(),
      };
    });
  const reachesPage = (visitor: AskingPage) =>
    visitor.page.evaluate(() => {
      const search = document.querySelector<HTMLElement>('input[name=search]')!;
      search.focus({ preventScroll: true });
      return document.activeElement === search;
    });

  for (const preferences of centers) {
    test(`${preferences}: the preference center`, async ({ page, site }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout: 'bar', preferences });
      await visitor.rejectAll();
      await page.evaluate(() => scrollTo(0, 150));
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
      const before = await lasting(visitor);
      await page.evaluate(() => window.assent.show('preferences'));
      await expect(visitor.center).toBeVisible();
      expect(await reachesPage(visitor)).toBe(false);
      await page.mouse.move(200, 200);
      expect(await lasting(visitor)).toMatchObject({ top: 150, clientWidth: before.clientWidth });
      await page.keyboard.press('Escape');
      await expect(visitor.center).toBeHidden();
      // The browser closes the dialog, then tells of it.
      await expect.poll(() => lasting(visitor)).toEqual(before);
      expect(await reachesPage(visitor)).toBe(true);
    });
  }

  test('modal: the first question', async ({ page, site }) => {
    const visitor = new AskingPage(page, site);
    await visitor.asks({ layout: 'modal' });
    expect(await reachesPage(visitor)).toBe(false);
    const link = (await page.locator('main a').first().boundingBox())!;
    await page.mouse.click(link.x + 5, link.y + 5);
    expect(new URL(page.url()).hash).toBe('');
    await expect(visitor.button('accept-all')).toBeVisible();
    await visitor.button('reject-all').click();
    await expect(visitor.button('accept-all')).toBeHidden();
    await expect.poll(() => reachesPage(visitor)).toBe(true);
    const after = await lasting(visitor);
    await page.reload();
    await visitor.started();
    expect(await lasting(visitor)).toEqual(after);
  });

  for (const layout of openLayouts) {
    test(`${layout}: the first question leaves the page in use`, async ({ page, site }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout });
      expect(await reachesPage(visitor)).toBe(true);
      expect((await lasting(visitor)).inert).toBe(0);
    });
  }
});
