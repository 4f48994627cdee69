import { FrameworkPage } from '../models/framework-page.js';
import { expect, test } from '../support/test.js';

const path = '/examples/wordpress/';

/** What WP Consent API says to the other plugins of the page. */
const allowed = (visitor: FrameworkPage) =>
  visitor.page.evaluate(() => {
    const { wp_has_consent: has } = window as unknown as {
      wp_has_consent: (category: string) => boolean;
    };
    return ['functional', 'preferences', 'statistics', 'marketing'].filter(has);
  });

test('WordPress: holds the scripts that are named, with their inline code, and the embeds', async ({
  page,
  site,
}) => {
  const visitor = new FrameworkPage(page, site);
  await visitor.visitsFirst(path);
  expect(await visitor.ran()).toEqual([]);
  await expect(visitor.placeholder('Our film')).toBeVisible();
  expect(await allowed(visitor)).toEqual([]);

  await visitor.acceptAll();
  await expect
    .poll(async () => [...(await visitor.ran())].sort())
    .toEqual(['ads', 'before ads of 1', 'counter']);
  const ran = await visitor.ran();
  expect(ran.indexOf('before ads of 1')).toBeLessThan(ran.indexOf('ads'));
  await expect(page.frameLocator('iframe').getByText('Embed film')).toBeVisible();
  // Preferences belong to a category that this site does not have.
  expect(await allowed(visitor)).toEqual(['functional', 'statistics', 'marketing']);
  expect(visitor.problems).toEqual([]);
});

test('WordPress: takes back what other plugins were told, too', async ({ page, site }) => {
  const visitor = new FrameworkPage(page, site);
  await visitor.visitsFirst(path);
  await visitor.acceptAll();
  await expect
    .poll(() => visitor.cookies())
    .toEqual(expect.arrayContaining(['_an', '_mk', 'wp_consent_marketing']));
  await visitor.reopenCenter();
  await visitor.inCenter('reject-all').click();
  await expect.poll(() => visitor.cookies()).not.toEqual(expect.arrayContaining(['_an', '_mk']));
  expect(await allowed(visitor)).toEqual(['functional']);
  const before = visitor.asked().length;
  await page.reload();
  await expect.poll(() => allowed(visitor)).toEqual(['functional']);
  await visitor.seesNoBanner();
  await site.settle();
  expect(visitor.asked().slice(before)).toEqual([]);
  expect(visitor.problems).toEqual([]);
});
