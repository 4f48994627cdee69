import type { Page } from '@playwright/test';
import { ConsentPage } from './models/consent-page.js';
import { expect, test } from './support/test.js';

const PAGE = '/examples/gated-scripts/media.html';
const ADDRESSES = ['src', 'srcset', 'href', 'data', 'poster'];

/** The files that the page holds, but those that a browser asks for only when it plays or shows them. */
const files = [
  '/embedded.html',
  '/film.mp4',
  '/font.css',
  '/object.html',
  '/poster.png',
  '/preloaded.png',
  '/sound.mp3',
  '/source.mp4',
];

/**
 * By the handle: over BiDi, Playwright's locators wait for ever for the page in an `object` to finish.
 */
const accept = (page: Page) => page.evaluate(() => window.assent.acceptAll());

test('nothing that loads by itself is requested before a choice or after a refusal', async ({
  page,
  site,
}) => {
  const visitor = new ConsentPage(page);
  await visitor.open(PAGE);
  await visitor.seesBanner();
  await site.settle(400);
  await visitor.rejectAll();
  await site.settle(400);
  expect(site.requests.filter(({ party }) => party === 'third')).toEqual([]);
});

test('everything loads with its category', async ({ page, site }) => {
  const visitor = new ConsentPage(page);
  await visitor.open(PAGE);
  await accept(page);
  // WebKitGTK has no codec here, and asks for a film or sound only where it has one.
  const canPlay = await page.evaluate(
    () => document.createElement('video').canPlayType('video/mp4') !== '',
  );
  for (const file of files) {
    if (!canPlay && /mp\d$/.test(file)) continue;
    await expect.poll(() => site.requestsTo(file).length, { message: file }).toBeGreaterThan(0);
  }
  // Which one of a set is taken is the browser's choice.
  await expect.poll(() => site.requestsTo(/(small|large)\.png/).length).toBeGreaterThan(0);
  await expect.poll(() => site.requestsTo(/(wide|narrow)\.png/).length).toBeGreaterThan(0);
  await expect
    .poll(() =>
      page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--vendor-font'),
      ),
    )
    .toContain('loaded');
});

test('everything is taken back by a refusal', async ({ page }) => {
  const visitor = new ConsentPage(page);
  await visitor.open(PAGE);
  const held = await page.locator('[data-consent]').count();
  await accept(page);
  const loaded = () =>
    page.evaluate(
      (names) =>
        [...document.querySelectorAll('[data-consent]')].filter((element) =>
          names.some((name) => element.hasAttribute(name)),
        ).length,
      ADDRESSES,
    );
  await expect.poll(loaded).toBe(held);
  await page.evaluate(() => window.assent.rejectAll());
  await expect.poll(loaded).toBe(0);
  await expect
    .poll(() =>
      page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--vendor-font'),
      ),
    )
    .toBe('');
});
