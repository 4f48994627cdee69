import { FrameworkPage } from '../models/framework-page.js';
import { startExample, type RunningExample } from '../support/start-example.js';
import { expect, test } from '../support/test.js';

let app: RunningExample;
test.beforeAll(async () => {
  app = await startExample('sveltekit');
});
test.afterAll(() => app.stop());
test.beforeEach(({ site }) => {
  site.app = app.origin;
});

test('SvelteKit: asks, lets go, and takes back', async ({ page, site }) => {
  await new FrameworkPage(page, site).acceptsAndTakesBack('/');
});

test('SvelteKit: draws on the server what the cookie says', async ({ page, site, request }) => {
  const visitor = new FrameworkPage(page, site);
  await visitor.visitsFirst('/');
  await visitor.acceptAll();
  await page.reload();
  await expect(page.locator('output')).toHaveText('granted');
  const cookie = await page.evaluate(() => document.cookie);
  const drawn = async (headers: Record<string, string>) =>
    (await request.get('/', { headers })).text();
  expect(await drawn({ cookie })).toContain('<output>granted</output>');
  expect(await drawn({ cookie: 'assent=broken' })).toContain('<output>undecided</output>');
  expect(visitor.problems).toEqual([]);
});

test('SvelteKit: holds an embed, however its page was reached', async ({ page, site }) => {
  const visitor = new FrameworkPage(page, site);
  const film = visitor.placeholder('Our film');
  await visitor.visitsFirst('/films');
  await expect(film).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { name: 'SvelteKit' })).toBeVisible();
  await expect(page.locator('[data-assent-placeholder]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Films' }).click();
  await expect(film).toBeVisible();
  await site.settle();
  expect(visitor.asked()).toEqual([]);
  await visitor.acceptAll();
  await expect(page.frameLocator('iframe').getByText('Embed film')).toBeVisible();
  expect(visitor.problems).toEqual([]);
});
