import { AppPage } from '../models/app-page.js';
import { expect, test } from '../support/test.js';
import type { Site } from '../support/site.js';

const thirdParty = (site: Site) => site.requests.filter(({ party }) => party === 'third');

for (const [kind, path] of [
  ['as a site ships it', '/examples/react-vite/built/'],
  ['in development, where StrictMode mounts twice', '/examples/react-vite/built/development/'],
] as const) {
  test.describe(`a React app, ${kind}`, () => {
    test('asks once, and loads nothing of a third party before a choice', async ({
      page,
      site,
    }) => {
      const visitor = new AppPage(page);
      await visitor.arrive(path);
      await visitor.goTo('Video');
      await expect(visitor.offer).toBeVisible();
      await expect(page.locator('#assent')).toHaveCount(1);
      await expect(visitor.decision).toHaveText('Not decided yet');
      await site.settle();
      expect(thirdParty(site)).toEqual([]);
      expect(visitor.problems).toEqual([]);
    });

    test('loads what is granted, on every route, until it is withdrawn', async ({ page, site }) => {
      const visitor = new AppPage(page);
      await visitor.arrive(path);
      await visitor.acceptAll();
      await expect(visitor.decision).toHaveText('Granted: necessary, analytics, marketing');
      await expect.poll(() => visitor.ran()).toEqual(['analytics']);
      await visitor.goTo('Video');
      await expect(visitor.video).toBeVisible();
      await visitor.goTo('Home');
      await visitor.goTo('Video');
      await expect(visitor.video).toBeVisible();
      expect(site.requestsTo('/analytics.js')).toHaveLength(1);

      await page.reload();
      await expect(visitor.video).toBeVisible();
      await visitor.seesNoBanner();
      await visitor.withdraw();
      await expect(visitor.video).toHaveCount(0);
      await expect(visitor.offer).toBeVisible();
      expect(visitor.problems).toEqual([]);
    });

    test('shows one video to whoever asks for that alone', async ({ page, site }) => {
      const visitor = new AppPage(page);
      await visitor.arrive(path);
      await visitor.goTo('Video');
      await visitor.offer.click();
      await expect(visitor.video).toBeVisible();
      await expect(visitor.decision).toHaveText('Granted: necessary');
      await visitor.seesNoBanner();
      expect(await visitor.ran()).toEqual([]);
      expect(thirdParty(site).map((request) => request.path)).toEqual(['/video.html']);
      await page.getByRole('button', { name: 'Cookie preferences' }).click();
      await expect(visitor.center).toBeVisible();
      expect(visitor.problems).toEqual([]);
    });
  });
}
