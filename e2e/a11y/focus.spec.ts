import { expect, test } from '../support/test.js';
import { AskingPage, centers, layouts, openLayouts } from './asking-page.js';

/** A phone, a desktop, and the same desktop zoomed to 400 %. */
const sizes = [
  { width: 320, height: 568 },
  { width: 1280, height: 800 },
  { width: 320, height: 200 },
];

/** How what has the focus lies to the banner. */
const focusAndBanner = (visitor: AskingPage) =>
  visitor.banner.evaluate(async (banner) => {
    // Browsers scroll to what they focus with the next frame.
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const focused = document.activeElement!;
    const box = focused.getBoundingClientRect();
    const own = banner.getBoundingClientRect();
    const isBeneath =
      box.top >= own.top &&
      box.bottom <= own.bottom &&
      box.left >= own.left &&
      box.right <= own.right;
    return {
      what: focused.textContent!.trim() || focused.getAttribute('name')!,
      isOfBanner: banner.contains(focused),
      isHidden: isBeneath || box.bottom <= 0 || box.top >= innerHeight,
    };
  });

test.describe('A1 the focus is never obscured', () => {
  const looks = [
    ...openLayouts.map((layout) => ({ layout }) as const),
    { layout: 'bar', position: 'top' },
    { layout: 'corner', position: 'top-start' },
  ] as const;
  for (const look of looks) {
    test(`by ${Object.values(look).join(' ')}, wherever Tab and Shift+Tab go`, async ({
      page,
      site,
      browserName,
    }) => {
      test.slow();
      const visitor = new AskingPage(page, site);
      // A key takes Firefox ten times as long: it tries the smallest window, where most is covered.
      for (const size of browserName === 'firefox' ? sizes.slice(0, 1) : sizes) {
        await page.setViewportSize(size);
        await visitor.asks(look, { language: size.height === 800 ? 'ar' : 'en' });
        await visitor.isWatched();
        // Browsers begin where the visitor was last, which is nowhere.
        await page.getByLabel('Search').focus();
        for (const key of ['Tab', 'Shift+Tab'] as const) {
          // Backwards once: from the page's end, where least can be scrolled.
          if (key === 'Shift+Tab' && size !== sizes[0]) continue;
          let links = 0;
          for (let step = 0; step < 32 && links < 21; step++) {
            await page.keyboard.press(key);
            const { what, isOfBanner, isHidden } = await focusAndBanner(visitor);
            if (!isOfBanner)
              expect(isHidden, `${key} to ${what} at ${size.width}×${size.height}`).toBe(false);
            if (!isOfBanner) links++;
          }
          expect(links, 'elements of the page that had the focus').toBeGreaterThan(18);
        }
      }
    });
  }

  test('and the page scrolls as it did once the banner has closed', async ({ page, site }) => {
    const visitor = new AskingPage(page, site);
    const padding = () =>
      page.evaluate(() => {
        const { scrollPaddingBlock } = getComputedStyle(document.documentElement);
        return `${scrollPaddingBlock} ${document.documentElement.scrollHeight}`;
      });
    await visitor.asks({ layout: 'bar' });
    await expect.poll(padding).toContain('px');
    const asked = await padding();
    await visitor.rejectAll();
    await expect.poll(padding).toMatch(/^auto \d+$/);
    expect(await padding()).not.toBe(asked);
  });
});

test.describe('A2 the keyboard gets everywhere, and out again', () => {
  for (const layout of openLayouts) {
    test(`${layout}: Tab enters it, passes its controls in their order and leaves it`, async ({
      page,
      site,
    }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout });
      await page.locator('footer button').focus();
      const order: string[] = [];
      for (let step = 0; step < 5; step++) {
        await visitor.tab();
        order.push(await visitor.focused());
      }
      expect(order).toEqual([
        'Privacy policy',
        'Cookie policy',
        'accept-all',
        'reject-all',
        'preferences',
      ]);
      await visitor.tab('Shift+Tab');
      expect(await visitor.focused()).toBe('reject-all');
      // From its end the browser goes on to itself, or to the page's beginning.
      await visitor.tab();
      await visitor.tab();
      expect(
        await visitor.banner.evaluate((banner) => banner.contains(document.activeElement)),
      ).toBe(false);
    });
  }

  test('modal: Tab stays among its controls, and nothing behind it takes the focus', async ({
    page,
    site,
  }) => {
    const visitor = new AskingPage(page, site);
    await visitor.asks({ layout: 'modal' });
    const seen = new Set<string>();
    for (let step = 0; step < 12; step++) {
      await visitor.tab();
      seen.add(await visitor.focused());
    }
    seen.delete('nothing');
    expect([...seen].sort()).toEqual(
      ['Cookie policy', 'Privacy policy', 'accept-all', 'preferences', 'reject-all'].sort(),
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('input[name=search]')!.focus());
    expect(await visitor.focused()).not.toBe('search');
  });

  for (const layout of layouts) {
    test(`${layout}: it is the first or the last of the page, and orders nothing by tabindex`, async ({
      page,
      site,
    }) => {
      const visitor = new AskingPage(page, site);
      for (const position of ['bottom', 'top'] as const) {
        await visitor.asks(layout === 'corner' ? { layout } : { layout, position });
        const place = await page.evaluate(() => {
          const { firstElementChild, lastElementChild } = document.body;
          const host = document.querySelector('#assent')!;
          const indexes = [...host.querySelectorAll<HTMLElement>('[tabindex]')];
          return {
            isAtAnEnd: host === firstElementChild || host === lastElementChild,
            positive: indexes.filter(({ tabIndex }) => tabIndex > 0).length,
          };
        });
        expect(place).toEqual({ isAtAnEnd: true, positive: 0 });
      }
    });
  }
});

test.describe('A3 the preference center is a dialog by the book', () => {
  for (const preferences of centers) {
    test(`${preferences}: named by its heading, takes the focus, gives it back on Escape`, async ({
      page,
      site,
    }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout: 'bar', preferences });
      for (const opener of [visitor.button('preferences'), page.locator('footer button')]) {
        await opener.focus();
        await page.keyboard.press('Enter');
        await expect(visitor.center).toBeVisible();
        await expect(page.getByRole('dialog')).toHaveAccessibleName('Cookie preferences');
        await expect(visitor.center.getByRole('heading', { level: 2 })).toBeVisible();
        expect(await visitor.center.evaluate((center) => center.matches('dialog:modal'))).toBe(
          true,
        );
        await expect
          .poll(() => visitor.center.evaluate((center) => center.contains(document.activeElement)))
          .toBe(true);
        await expect(visitor.inCenter('close')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(visitor.center).toBeHidden();
        await expect(opener).toBeFocused();
      }
    });

    test(`${preferences}: Tab stays within it, from the heading to “Close”`, async ({
      page,
      site,
    }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout: 'bar', preferences });
      await visitor.openCenter();
      const order: string[] = [];
      for (let step = 0; step < 12; step++) {
        await visitor.tab();
        order.push(await visitor.focused());
        if (order.at(-1) === 'close') break;
      }
      expect(order.slice(-4)).toEqual(['accept-all', 'reject-all', 'save', 'close']);
      expect(order.indexOf('assent-category-analytics')).toBeLessThan(
        order.indexOf('assent-category-marketing'),
      );
      await visitor.tab();
      expect(await visitor.focused()).not.toBe('search');
    });
  }

  test('opened and answered, it leaves the keyboard a way on', async ({ page, site }) => {
    const visitor = new AskingPage(page, site);
    await visitor.asks({ layout: 'bar' });
    await visitor.button('preferences').focus();
    await page.keyboard.press('Enter');
    await visitor.inCenter('save').press('Enter');
    await visitor.seesNoBanner();
    // Its opener has gone with the banner: the next step is in the page, where the visitor was.
    await visitor.tab('Shift+Tab');
    expect(await visitor.focused()).not.toBe('nothing');
    await expect(visitor.center).toBeHidden();
  });
});

test.describe('A4 the banner is a region that waits', () => {
  for (const layout of openLayouts) {
    test(`${layout}: named, without the focus, with the page before it in reach`, async ({
      page,
      site,
    }) => {
      const visitor = new AskingPage(page, site);
      await visitor.visit({ layout });
      await page.getByLabel('Search').focus();
      await expect(visitor.button('accept-all')).toBeVisible();
      await expect(page.getByLabel('Search')).toBeFocused();
      const region = page.getByRole('region', { name: /cookies|privacy|choice/i });
      await expect(region).toBeVisible();
      expect(await region.getAttribute('aria-modal')).toBe(null);
      await page.getByLabel('Search').fill('in use');
      await page.getByRole('link', { name: 'First 0', exact: true }).click();
      expect(new URL(page.url()).hash).toBe('#0');
      await visitor.seesBanner();
    });
  }

  test('modal: a dialog, named by its heading, with the focus within', async ({ page, site }) => {
    const visitor = new AskingPage(page, site);
    await visitor.asks({ layout: 'modal' });
    const dialog = page.getByRole('dialog');
    await expect(dialog).toHaveAccessibleName(/cookies|privacy|choice/i);
    await expect
      .poll(() => dialog.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
  });
});
