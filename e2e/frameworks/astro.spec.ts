import { FrameworkPage } from '../models/framework-page.js';
import { startExample, type RunningExample } from '../support/start-example.js';
import { expect, test } from '../support/test.js';

let app: RunningExample;
test.beforeAll(async () => {
  app = await startExample('astro');
});
test.afterAll(() => app.stop());
test.beforeEach(({ site }) => {
  site.app = app.origin;
});

for (const [how, path] of [
  ['built once', '/'],
  ['rendered for each visitor', '/account'],
] as const) {
  test(`Astro, a page ${how}: asks, lets go, and takes back`, async ({ page, site }) => {
    await new FrameworkPage(page, site).acceptsAndTakesBack(path);
  });
}

test('Astro: renders for each visitor what the cookie says', async ({ page, site, request }) => {
  const visitor = new FrameworkPage(page, site);
  await visitor.visitsFirst('/');
  await visitor.acceptAll();
  const cookie = await page.evaluate(() => document.cookie);
  const rendered = async (headers: Record<string, string>) =>
    (await request.get('/account', { headers })).text();
  expect(await rendered({ cookie })).toContain('<output>granted</output>');
  expect(await rendered({})).toContain('<output>undecided</output>');
});

test('Astro: holds an embed in a page', async ({ page, site }) => {
  const visitor = new FrameworkPage(page, site);
  await visitor.visitsFirst('/');
  await expect(visitor.placeholder('Our film')).toBeVisible();
  await visitor.acceptAll();
  await expect(page.frameLocator('iframe').getByText('Embed film')).toBeVisible();
  expect(visitor.problems).toEqual([]);
});
