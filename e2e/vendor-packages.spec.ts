import type { Page } from '@playwright/test';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

/** Names of all that is stored here, as `kind:name`, but for Assent's own. */
const stored = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.cookie.split('; ').map((pair) => `cookie:${pair.split('=')[0]}`),
      ...Object.keys(localStorage).map((key) => `local:${key}`),
      ...Object.keys(sessionStorage).map((key) => `session:${key}`),
    ]
      .filter((name) => !/^(cookie:(assent)?$|(local|session):assent:)/.test(name))
      .sort(),
  );

const sent = (site: Site, id: string) =>
  site
    .requestsTo(new RegExp(`^/collect/${id}/`))
    .filter(({ method }) => method !== 'OPTIONS')
    .map(({ path }) => path);

/** Whether a vendor sends what happens, and which names of its own it keeps after it was told no. */
const vendors = [
  { id: 'posthog', kept: [/^local:__ph_opt_in_out_/] },
  { id: 'mixpanel', kept: [/^local:__mp_opt_in_out_/] },
  { id: 'amplitude', kept: [/^(cookie|local|session):AMP_/] },
] as const;

test.describe('the vendor’s own package, told by its integration', () => {
  for (const { id, kept } of vendors) {
    test(`${id} sends and stores nothing unasked, and nothing more after an opt-out`, async ({
      page,
      site,
    }) => {
      await page.goto(`/examples/integrations-real/${id}.html`);
      await page.waitForFunction(() => window.assent);
      const order = page.getByRole('button', { name: 'Order', exact: true });
      await order.click();
      await site.settle(500);
      expect(sent(site, id)).toEqual([]);
      console.log(id, 'before', await stored(page));

      await page.evaluate(() => window.assent.acceptAll());
      await order.click();
      await expect.poll(() => sent(site, id).length, { timeout: 10_000 }).toBeGreaterThan(0);
      await site.settle(500);

      await page.evaluate(() => window.assent.withdraw());
      await site.settle(500);
      const before = sent(site, id).length;
      await order.click();
      await site.settle(1000);
      expect(sent(site, id).slice(before)).toEqual([]);
      console.log(id, 'after', await stored(page));
      const own = (await stored(page)).filter((name) => !kept.some((known) => known.test(name)));
      expect(own).toEqual([]);
    });
  }
});
