import type { Assent, Config } from '../src/index.js';
import { ConsentPage } from './models/consent-page.js';
import { expect, test } from './support/test.js';
import { watchInventory } from './support/watch-inventory.js';

/** Something of every part that stays on a page. */
const config: Config = {
  regimes: {},
  ui: { trigger: true },
  integrations: { google: true, matomo: true },
  categories: [
    { id: 'necessary' },
    { id: 'analytics', services: [{ id: 'counter', cookies: [{ name: '_counter' }] }] },
    { id: 'marketing' },
  ],
};
const embeds = `
  <iframe data-consent="marketing" data-src="https://vendor.example/video.html" title="Video"></iframe>
  <div data-assent-declaration></div>`;

interface Module {
  createConsent(config: Config): Assent;
}

// Playwright's recorder changes natives.
test.use({ trace: 'off' });

test.describe('a stop of the npm module', () => {
  test.skip(({ engine }) => engine === 'webkitgtk', 'This driver runs nothing before a page.');

  test.beforeEach(async ({ page, site }) => {
    await page.addInitScript(watchInventory, '/built/');
    site.rewrite('/examples/npm-module/', (html) => html.replace('</main>', `${embeds}</main>`));
    await page.goto('/examples/npm-module/');
    await new ConsentPage(page).seesBanner();
  });

  /** What is alive, but for the page's own button. */
  const inventory = async (page: ConsentPage['page']) =>
    (await page.evaluate(() => window.inventory())).filter(
      (line) => line !== 'listener of click on button#stop',
    );
  /** Waits for what ends by itself: for a second after a receipt, other tabs are told of its turn. */
  const isEmpty = (page: ConsentPage['page'], except?: RegExp) =>
    expect
      .poll(async () => (await inventory(page)).filter((line) => !except?.test(line)))
      .toEqual([]);
  const elements = (page: ConsentPage['page']) =>
    page.evaluate(() => document.documentElement.outerHTML);
  const withoutEmptyStyle = (html: string) => html.replaceAll(' style=""', '');
  /** Starts Assent with all parts, as the page's own code would; `example` is its handle. */
  const start = (page: ConsentPage['page'], howOften = 1) =>
    page.evaluate(
      async ({ config, howOften }) => {
        const address = new URL('built/main.js', location.href).href;
        const { createConsent } = (await import(/* @vite-ignore */ address)) as Module;
        const started = Array.from({ length: howOften }, () => createConsent(config));
        Object.assign(window, { started });
      },
      { config, howOften },
    );
  const act = (page: ConsentPage['page'], name: 'acceptAll' | 'openCenter' | 'hide' | 'stop') =>
    page.evaluate((name) => {
      const { started } = window as unknown as { started: Assent[] };
      if (name === 'openCenter') started[0]!.show('preferences');
      else if (name === 'stop') started.pop()!.stop();
      else started[0]![name]();
    }, name);

  test('leaves nothing alive on a page that was not decided on', async ({ page, site }) => {
    expect(await inventory(page)).toEqual(
      expect.arrayContaining(['MutationObserver', 'listener of click on HTMLDocument']),
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('#stop')!.click());
    await site.settle();
    await isEmpty(page);
  });

  test('leaves nothing of all parts, and the elements as they were', async ({ page, site }) => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#stop')!.click());
    await site.settle();
    const before = await elements(page);
    await start(page);
    const visitor = new ConsentPage(page);
    await visitor.seesBanner();
    await act(page, 'openCenter');
    await expect(visitor.center).toBeVisible();
    await act(page, 'stop');
    await site.settle();
    await isEmpty(page);
    expect(withoutEmptyStyle(await elements(page))).toBe(before);
  });

  test('leaves nothing after a decision and its withdrawal', async ({ page, site }) => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#stop')!.click());
    await start(page);
    const visitor = new ConsentPage(page);
    await act(page, 'acceptAll');
    await expect.poll(() => visitor.ran()).toContain('analytics');
    await expect(page.locator('iframe')).toHaveAttribute('src', /video/);
    await act(page, 'openCenter');
    await expect(visitor.center).toBeVisible();
    await act(page, 'hide');
    await expect(visitor.center).toHaveCount(0);
    await act(page, 'stop');
    await site.settle();
    // A script that has arrived tells of it once.
    await isEmpty(page, /^listener of (load|error) on script$/);
    await expect(page.locator('#assent')).toHaveCount(0);
  });

  test('leaves nothing of a start that it follows at once', async ({ page, site }) => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#stop')!.click());
    await site.settle();
    const before = await elements(page);
    await start(page);
    await act(page, 'stop');
    await site.settle();
    await isEmpty(page);
    expect(withoutEmptyStyle(await elements(page))).toBe(before);
  });

  test('leaves the one that runs to whoever started it as well', async ({ page, site }) => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#stop')!.click());
    await start(page, 2);
    const visitor = new ConsentPage(page);
    await visitor.seesBanner();
    await expect(page.locator('#assent')).toHaveCount(1);
    await act(page, 'stop');
    await visitor.seesBanner();
    await act(page, 'stop');
    await expect(page.locator('#assent')).toHaveCount(0);
    await site.settle();
    await isEmpty(page);
  });

  test('leaves no listener on a script that has run', async ({ page }) => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#stop')!.click());
    await start(page);
    await act(page, 'acceptAll');
    await expect.poll(() => new ConsentPage(page).ran()).toContain('analytics');
    await act(page, 'stop');
    await isEmpty(page);
  });

  test('leaves an embed without a style as it was', async ({ page, site }) => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#stop')!.click());
    const before = await elements(page);
    await start(page);
    await expect(page.locator('iframe')).toBeHidden();
    await act(page, 'stop');
    await site.settle();
    expect(await elements(page)).toBe(before);
  });
});
