import type { Page } from '@playwright/test';
import { ConsentPage } from './models/consent-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

/** A page with Assent and this in its body. */
function addPage(site: Site, { body = '', head = '', config = {} }): void {
  const json = JSON.stringify({ links: { privacyPolicy: '/p', cookiePolicy: '/c' }, ...config });
  site.page(
    '/page',
    `<!doctype html><html lang="en"><head><meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" /><title>Page</title>${head}
    <script type="application/json" data-assent-config>${json}</script>
    <script async src="/assent.js"></script></head><body>${body}</body></html>`,
  );
}

async function visit(page: Page, site: Site, parts: Parameters<typeof addPage>[1]) {
  addPage(site, parts);
  const visitor = new ConsentPage(page);
  await visitor.open('/page');
  await visitor.seesBanner();
  return visitor;
}

/** Which of these can be clicked in its middle, without scrolling: nothing lies over it. */
const clickable = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#assent [data-assent-action]')]
      .filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const found = document.elementFromPoint(left + width / 2, top + height / 2);
        return button.contains(found);
      })
      .map((button) => button.dataset['assentAction']!),
  );

const firstLayer = ['accept-all', 'reject-all', 'preferences'];
const paragraphs = '<p>Words of the page.</p>'.repeat(60);

test.describe('the banner survives', () => {
  test('a body that is replaced, also within a view transition', async ({ page, site }) => {
    const visitor = await visit(page, site, { body: '<main>First page</main>' });
    for (const isAnimated of [false, true]) {
      await page.evaluate(async (animated) => {
        const swap = () => {
          const body = document.createElement('body');
          body.textContent = `Second page, ${animated}`;
          document.querySelector('body')!.replaceWith(body);
        };
        if (animated && document.startViewTransition) {
          await document.startViewTransition(swap).finished;
        } else swap();
      }, isAnimated);
      await visitor.seesBanner();
      expect(await clickable(page)).toEqual(firstLayer);
    }
    await visitor.openCenter();
    await visitor.inCenter('reject-all').click();
    await visitor.seesNoBanner();
    expect((await visitor.consent())?.choices['marketing']).toBe(false);
  });

  test('a page that puts everything on top: it comes later and is above', async ({
    page,
    site,
  }) => {
    const visitor = await visit(page, site, {
      body: `<header style="position:fixed;z-index:2147483647;inset:0 0 auto;height:60px">Header</header>
        <div style="position:fixed;z-index:2147483647;inset:auto 0 0;height:300px">Chat</div>${paragraphs}`,
    });
    expect(await clickable(page)).toEqual(firstLayer);
    await visitor.acceptAll();
  });

  test('a modal dialog and a popover of the page: it works when they have closed', async ({
    page,
    site,
  }) => {
    const visitor = await visit(page, site, {
      body: `<dialog>Newsletter <button id="no">No</button></dialog>
        <div id="menu" popover style="inset:auto 0 0;width:100%;height:400px">Menu</div>`,
    });
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    // The page asks first; its own question is what can be answered.
    await expect(page.locator('#no')).toBeVisible();
    await page.evaluate(() => document.querySelector('dialog')!.close());
    expect(await clickable(page)).toEqual(firstLayer);
    await page.evaluate(() => document.querySelector<HTMLElement>('#menu')!.showPopover());
    await page.keyboard.press('Escape');
    expect(await clickable(page)).toEqual(firstLayer);
    await visitor.rejectAll();
  });

  test('a page that makes its content inert, and everything in its body for a while', async ({
    page,
    site,
  }) => {
    const visitor = await visit(page, site, { body: `<main inert>${paragraphs}</main>` });
    expect(await clickable(page)).toEqual(firstLayer);
    const setInert = (inert: boolean) =>
      page.evaluate((value) => {
        for (const child of document.body.children) (child as HTMLElement).inert = value;
      }, inert);
    await setInert(true);
    await setInert(false);
    expect(await clickable(page)).toEqual(firstLayer);
    await visitor.openCenter();
    await visitor.inCenter('accept-all').click();
    await visitor.seesNoBanner();
  });

  test('a body that does not scroll', async ({ page, site }) => {
    const visitor = await visit(page, site, {
      head: '<style>html,body{overflow:hidden;height:100%}</style>',
      body: paragraphs,
    });
    expect(await clickable(page)).toEqual(firstLayer);
    await visitor.openCenter();
    await visitor.inCenter('close').click();
    await visitor.rejectAll();
  });

  test('a body that is moved: it stands at the end of the page, and can be answered', async ({
    page,
    site,
  }) => {
    const visitor = await visit(page, site, {
      head: '<style>body{transform:translateX(0)}</style>',
      body: paragraphs,
    });
    // Fixed means fixed to the body then: the visitor comes to it by scrolling.
    await visitor.button('reject-all').scrollIntoViewIfNeeded();
    await visitor.rejectAll();
  });

  test('a notch and a home indicator: no button lies beneath them', async ({
    page,
    site,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'The others cannot pretend to have them.');
    const insets = { top: 47, bottom: 34, left: 44, right: 44 };
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets });
    await page.setViewportSize({ width: 844, height: 390 });
    for (const layout of ['bar', 'box', 'corner', 'modal']) {
      addPage(site, { body: paragraphs, config: { ui: { layout, trigger: true } } });
      const visitor = new ConsentPage(page);
      await visitor.open('/page');
      const buttons = page.locator('#assent .assent-actions [data-assent-action]');
      await expect(buttons).toHaveCount(3);
      for (const button of await buttons.all()) {
        await expect
          .poll(async () => {
            const { x, y, width, height } = (await button.boundingBox())!;
            return (
              y + height <= 390 - insets.bottom &&
              x >= insets.left &&
              x + width <= 844 - insets.right
            );
          }, layout)
          .toBe(true);
      }
      await page.evaluate(() => window.assent.hide());
      const box = (await page.locator('#assent-trigger').getByRole('button').boundingBox())!;
      expect(box.x, 'the floating button').toBeGreaterThanOrEqual(insets.left);
      expect(box.y + box.height, 'the floating button').toBeLessThanOrEqual(390 - insets.bottom);
    }
  });

  test('a keyboard on the screen: the search stays in sight while it is used', async ({
    page,
    site,
  }) => {
    const services = Array.from({ length: 12 }, (_, index) => ({
      id: `service-${index}`,
      name: `Service ${index}`,
    }));
    await page.setViewportSize({ width: 360, height: 740 });
    const visitor = await visit(page, site, {
      body: paragraphs,
      config: { categories: [{ id: 'analytics', services }] },
    });
    await visitor.openCenter();
    await visitor.searchField.focus();
    // What the keyboard leaves, where it makes the window smaller (`interactive-widget=resizes-content`).
    await page.setViewportSize({ width: 360, height: 320 });
    await visitor.searchField.fill('service 11');
    await expect(visitor.searchField).toBeInViewport({ ratio: 1 });
    await expect(visitor.toggle('Service 11')).toBeVisible();
    await visitor.toggle('Service 11').check();
    await visitor.inCenter('save').click();
    expect((await visitor.consent())?.services).toEqual({ 'service-11': true });
  });

  test('printing: it is not on the paper', async ({ page, site, browserName }) => {
    test.skip(browserName !== 'chromium', 'The others cannot pretend to print.');
    const visitor = await visit(page, site, { body: paragraphs });
    await page.emulateMedia({ media: 'print' });
    await expect(visitor.banner).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(visitor.banner).toBeVisible();
  });
});

/**
 * The lines of words and buttons that lie beneath something, or outside the window, wherever the
 * banner is scrolled to.
 */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const banner = document.querySelector('#assent :is(section, dialog)')!;
    const lines = [...banner.querySelectorAll('h2, p:not([class]), span, a, button')].flatMap(
      (element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects()].map((_, index) => ({ element, range, index }));
      },
    );
    const left = new Set(lines);
    for (let top = 0; top <= banner.scrollHeight; top += 12) {
      banner.scrollTo({ top, behavior: 'instant' });
      await new Promise((next) => requestAnimationFrame(next));
      for (const line of left) {
        const box = line.range.getClientRects()[line.index]!;
        const isWithin =
          box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
        // A link's target reaches a little into the words above it; never into another link.
        const depths = line.element.matches('a, button') ? [0.1, 0.9] : [0.5];
        const isFree = depths.every((depth) =>
          line.element.contains(
            document.elementFromPoint((box.left + box.right) / 2, box.top + box.height * depth),
          ),
        );
        if (isWithin && isFree) left.delete(line);
      }
    }
    banner.scrollTo({ top: 0, behavior: 'instant' });
    return [...left].map(({ element, index }) => `${element.textContent}, line ${index + 1}`);
  });

/** What a visitor has: a small window, also one that became small by zooming. */
const windows = {
  'zoomed to 400 %': { width: 320, height: 256 },
  'a narrow phone': { width: 320, height: 568 },
  'a phone on its side': { width: 667, height: 375 },
  'a small phone on its side': { width: 568, height: 320 },
};

test.describe('in a small window', () => {
  for (const layout of ['bar', 'box', 'corner', 'modal']) {
    for (const [name, size] of Object.entries(windows)) {
      test(`${layout}, ${name}: every word and button can be reached`, async ({ page, site }) => {
        await page.setViewportSize(size);
        addPage(site, { body: paragraphs, config: { language: 'de', ui: { layout } } });
        const visitor = new ConsentPage(page);
        await visitor.open('/page');
        const accept = page.locator('[data-assent-action="accept-all"]').first();
        await expect(accept).toBeVisible();
        expect(await unseen(page)).toEqual([]);
        const { scrollWidth, width } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          width: document.documentElement.clientWidth,
        }));
        expect(scrollWidth).toBeLessThanOrEqual(width);
        await page.locator('[data-assent-action="preferences"]').click();
        await expect(visitor.inCenter('save')).toBeVisible();
        await visitor.inCenter('save').click();
        expect(await visitor.consent()).not.toBeNull();
      });
    }
  }
});
