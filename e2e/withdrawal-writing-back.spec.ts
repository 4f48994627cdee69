import type { Page } from '@playwright/test';
import type { Config } from '../src/index.js';
import { ConsentPage } from './models/consent-page.js';
import { declaredPage } from './support/declared-page.js';
import { expect, test } from './support/test.js';

const config: Config = {
  categories: [
    {
      id: 'analytics',
      services: [{ id: 'counter', cookies: [{ name: '_an_*' }], storage: ['local:an:*'] }],
    },
  ],
};

/** A vendor that goes on whatever it is told: a cookie and a key, each time with another number. */
const writes = (what: string) => `<script type="text/plain" data-consent="analytics">
  window.written = 0;
  setInterval(() => {
    written++;
    if (${what === 'cookie'}) document.cookie = '_an_' + written + '=1; path=/';
    else localStorage.setItem('an:' + written, '1');
  }, 300);
</script>`;

const written = (page: Page) =>
  page.evaluate(() => (window as unknown as { written?: number }).written ?? 0);

/** The numbers that are stored now. */
const stored = async (page: Page): Promise<readonly number[]> => {
  const names = await page.evaluate(() =>
    [document.cookie, ...Object.keys(localStorage)].join(';'),
  );
  return [...names.matchAll(/(?:_an_|an:)(\d+)/g)].map(([, number]) => Number(number));
};

test.describe('a vendor that writes again and again', () => {
  for (const what of ['cookie', 'key']) {
    test(`loses every ${what} for as long as the page lives`, async ({ page, site }) => {
      site.page('/page.html', declaredPage(config, writes(what)));
      await new ConsentPage(page).open('/page.html');
      await page.evaluate(() => window.assent.acceptAll());
      await expect.poll(() => written(page)).toBeGreaterThan(1);
      expect((await stored(page)).length).toBeGreaterThan(0);
      await page.evaluate(() => window.assent.rejectAll());
      for (const _round of [1, 2, 3]) {
        const number = await written(page);
        // Whatever was there by now goes, while the vendor writes on.
        await expect
          .poll(async () => Math.min(Infinity, ...(await stored(page))), { timeout: 4000 })
          .toBeGreaterThan(number);
        await expect.poll(() => written(page)).toBeGreaterThan(number + 4);
      }
    });
  }

  test('is not fought: it is cleaned up after once a second at most', async ({ page, site }) => {
    site.page('/page.html', declaredPage(config));
    await new ConsentPage(page).open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    const times = await page.evaluate(async () => {
      const removals: number[] = [];
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
      const write = (text: string) => set!.call(document, text);
      Object.defineProperty(Document.prototype, 'cookie', {
        get,
        set(text: string) {
          // Each clean-up writes more than once: for `/` and every domain.
          const isNew = performance.now() - (removals.at(-1) ?? -Infinity) > 100;
          if (text.startsWith('_an_1=;') && isNew) removals.push(performance.now());
          write(text);
        },
      });
      write('_an_1=1; path=/');
      await window.assent.withdraw();
      removals.length = 0;
      // Writes back as soon as it finds its cookie gone.
      while (removals.length < 4) {
        write('_an_1=1; path=/');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return removals;
    });
    const pauses = times.slice(1).map((time, index) => time - times[index]!);
    expect(Math.min(...pauses)).toBeGreaterThan(900);
  });

  test('loses what it writes while the page is left', async ({ page, site }) => {
    site.page('/page.html', declaredPage(config));
    site.page('/plain.html', '<!doctype html><title>Plain</title><h1>Plain</h1>');
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(() => window.assent.withdraw());
    await page.evaluate(() => {
      addEventListener('pagehide', () => (document.cookie = '_an_1=1; path=/'), true);
      addEventListener('beforeunload', () => localStorage.setItem('an:1', '1'));
    });
    await page.goto('/plain.html');
    await expect(page.getByRole('heading', { name: 'Plain' })).toBeVisible();
    expect(await visitor.storageKeys()).toEqual([]);
    expect(await visitor.cookies()).toEqual(['assent']);
  });

  test('is left alone once it is granted again', async ({ page, site }) => {
    site.page('/page.html', declaredPage(config, writes('cookie')));
    await new ConsentPage(page).open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => written(page)).toBeGreaterThan(1);
    await page.evaluate(() => window.assent.withdraw());
    await page.evaluate(() => window.assent.acceptAll());
    const number = await written(page);
    await expect.poll(() => written(page)).toBeGreaterThan(number + 8);
    const expected = Array.from({ length: 8 }, (_, index) => number + 1 + index);
    expect(await stored(page)).toEqual(expect.arrayContaining(expected));
  });

  test('is left alone once Assent is stopped', async ({ page, site }) => {
    site.page('/page.html', declaredPage(config, writes('key')));
    await new ConsentPage(page).open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => written(page)).toBeGreaterThan(1);
    await page.evaluate(() => window.assent.withdraw());
    await page.evaluate(() => window.assent.stop());
    const number = await written(page);
    await expect.poll(() => written(page)).toBeGreaterThan(number + 8);
    expect(await stored(page)).toContain(number + 1);
  });
});
