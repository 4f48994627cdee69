import { DressedPage } from './models/dressed-page.js';
import { expectAccessible } from './support/axe.js';
import { layoutShift } from './support/layout-shift.js';
import { expect, test } from './support/test.js';

const positions = ['bottom', 'top', 'bottom-start', 'bottom-end', 'top-start', 'top-end'] as const;
const tall = '<p style="block-size: 300vh">Much to read.</p><a href="#end" id="end">End</a>';

test.describe('a banner', () => {
  for (const layout of ['box', 'corner'] as const) {
    test(`as ${layout} floats at the edge or corner that the site chose`, async ({
      page,
      site,
    }) => {
      test.slow();
      const visitor = new DressedPage(page, site);
      for (const position of positions) {
        await visitor.openWith({ layout, position });
        await visitor.seesBanner();
        const { left, right, top, bottom, width } = await visitor.place(visitor.card);
        const near = position.startsWith('top') ? top : bottom;
        expect(near, position).toBeGreaterThan(4);
        expect(near, position).toBeLessThan(40);
        const isCorner = layout === 'corner';
        if (position.endsWith('start')) expect(left, position).toBeLessThan(40);
        else if (position.endsWith('end') || isCorner) expect(right, position).toBeLessThan(40);
        else expect(Math.abs(left - right), position).toBeLessThan(2);
        expect(width, position).toBeLessThan(isCorner ? 420 : 760);
      }
    });
  }

  test('is mirrored where the language is written from right to left', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ layout: 'corner', position: 'top-start' }, { language: 'ar' });
    await visitor.seesBanner();
    const { right, left } = await visitor.place(visitor.card);
    expect(right).toBeLessThan(40);
    expect(left).toBeGreaterThan(400);
  });

  test('as a bar that was given a corner takes the whole edge', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ position: 'top-end' });
    await visitor.seesBanner();
    const { left, right, top } = await visitor.place(visitor.card);
    expect([left, right, top].every((distance) => distance < 1)).toBe(true);
  });

  for (const layout of ['box', 'corner', 'modal'] as const) {
    test(`as ${layout} fits into 320 px, shifts nothing and is accessible`, async ({
      page,
      site,
      browserName,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const visitor = new DressedPage(page, site);
      await visitor.openWith({ layout }, { language: 'de', body: tall });
      await expect(visitor.card).toBeVisible();
      const { left, right, width } = await visitor.place(visitor.card);
      expect(left).toBeGreaterThanOrEqual(4);
      expect(right).toBeGreaterThanOrEqual(4);
      expect(width).toBeGreaterThan(270);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      if (browserName === 'chromium') expect(await layoutShift(page)).toBe(0);
      await expectAccessible(page, '#assent');
    });
  }

  test('moves only for visitors who have nothing against motion', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    const animation = () => visitor.card.evaluate((card) => getComputedStyle(card).animationName);
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      await visitor.openWith({ layout: 'box' });
      await visitor.seesBanner();
      // Firefox is not emulated: what it prefers is asked for.
      const isAgainst = await page.evaluate(
        () => matchMedia('(prefers-reduced-motion: reduce)').matches,
      );
      expect(await animation()).toBe(isAgainst ? 'none' : 'assent-enter');
    }
  });
});

test.describe('the modal banner', () => {
  test('has the focus on its heading, and Tab stays inside', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ layout: 'modal' }, { body: tall });
    await expect(visitor.card).toBeVisible();
    await expect.poll(() => visitor.focused()).toBe('assent-heading');
    const reached: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      reached.push(await visitor.focused());
    }
    expect(reached.slice(0, 3)).toEqual(['accept-all', 'reject-all', 'preferences']);
    // At its end browsers go by their own bar, or their dialog, never by the page.
    expect(reached).not.toContain('end');
  });

  test('closes on Escape, stores nothing and asks again on the next page', async ({
    page,
    site,
    context,
  }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ layout: 'modal' });
    await expect.poll(() => visitor.focused()).toBe('assent-heading');
    await page.keyboard.press('Escape');
    await expect(visitor.card).toHaveCount(0);
    expect(await visitor.consent()).toBeNull();
    expect(await context.cookies()).toEqual([]);
    await page.reload();
    await expect(visitor.card).toBeVisible();
  });

  test('locks the page behind, without moving it', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ layout: 'modal' }, { body: tall });
    await expect.poll(() => visitor.focused()).toBe('assent-heading');
    const overflow = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).overflowY);
    const width = () => page.evaluate(() => document.querySelector('main')!.clientWidth);
    expect(await overflow()).toBe('hidden');
    const locked = await width();
    await visitor.button('preferences', visitor.card).click();
    await expect(visitor.inCenter('save')).toBeVisible();
    expect(await width()).toBe(locked);
    await visitor.inCenter('close').click();
    await visitor.button('reject-all', visitor.card).click();
    await expect(visitor.card).toHaveCount(0);
    await expect.poll(overflow).toBe('visible');
    expect(await width()).toBe(locked);
  });

  test('lies beneath the preference center, and gets the focus back', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ layout: 'modal' });
    await expect.poll(() => visitor.focused()).toBe('assent-heading');
    await visitor.button('preferences', visitor.card).click();
    await expect.poll(() => visitor.focused()).toBe('assent-center-heading');
    await page.keyboard.press('Escape');
    await expect(visitor.inCenter('save')).toHaveCount(0);
    await expect(visitor.card).toBeVisible();
    await expect.poll(() => visitor.focused()).toBe('preferences');
    await visitor.button('accept-all', visitor.card).click();
    await expect(visitor.card).toHaveCount(0);
    expect((await visitor.consent())?.method).toBe('accept-all');
  });

  test('is modal again after the page has swapped its body', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ layout: 'modal' });
    await expect.poll(() => visitor.focused()).toBe('assent-heading');
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append(Object.assign(document.createElement('h1'), { textContent: 'Another page' }));
      document.body.replaceWith(body);
    });
    await expect(visitor.card).toBeVisible();
    await expect.poll(() => visitor.card.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await visitor.button('reject-all', visitor.card).click();
    await expect(visitor.card).toHaveCount(0);
  });
});

test.describe('the preference center as a drawer', () => {
  for (const isolate of [false, true]) {
    test(`takes the whole end side${isolate ? ', isolated too' : ''}`, async ({ page, site }) => {
      const visitor = new DressedPage(page, site);
      await visitor.openWith({ preferences: 'drawer', isolate });
      await visitor.openCenter();
      const { left, right, top, bottom } = await visitor.place(visitor.center);
      expect([right, top, bottom].map(Math.round)).toEqual([0, 0, 0]);
      expect(left).toBeGreaterThan(300);
      await visitor.inCenter('reject-all').click();
      await visitor.seesNoBanner();
    });
  }

  test('is on the left in Arabic, and as wide as a phone', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await visitor.openWith({ preferences: 'drawer' }, { language: 'ar' });
    await visitor.openCenter();
    const wide = await visitor.place(visitor.center);
    expect(Math.round(wide.left)).toBe(0);
    expect(wide.right).toBeGreaterThan(300);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect
      .poll(async () => Math.round((await visitor.place(visitor.center)).width))
      .toBe(320);
    await expectAccessible(page);
  });
});
