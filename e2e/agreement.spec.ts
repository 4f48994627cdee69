import type { Page } from '@playwright/test';
import { serveAgreement } from './support/agreement/serve-agreement.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const seed = Number(process.env['AGREEMENT_SEED'] ?? 20261121);
/** In WebKitGTK a run of twelve comes to no end within a minute; why is not known yet. */
const sequences = (engine: string) =>
  Number(process.env['AGREEMENT_SEQUENCES'] ?? (engine === 'webkit' ? 4 : 200));

const open = async (page: Page, site: Site) => {
  await serveAgreement(site);
  await page.goto('/agreement/');
  await page.waitForFunction(
    () => !!window.agreement && !!document.querySelector('iframe')?.contentWindow?.openAssent,
  );
};

test.describe('whoever is asked what was decided', () => {
  test('says the same: API, cookie, data layer, vendors, tags and the last receipt', async ({
    page,
    site,
    browserName,
  }) => {
    test.setTimeout(180_000);
    await open(page, site);
    const failure = await page.evaluate((options) => window.agreement!.findDisagreement(options), {
      seed,
      sequences: sequences(browserName),
    });
    expect(failure, `AGREEMENT_SEED=${seed} repeats it`).toBeNull();
  });

  test('is found out where it says something else', async ({ page, site }) => {
    await open(page, site);
    for (const who of ['the cookie', 'google', 'google-tag-manager', 'meta-pixel', 'shopify']) {
      const found = await page.evaluate((id) => window.agreement!.findPlanted(id), who);
      expect(found).toContain(`After {"does":"accept-all"}: ${who} has `);
    }
    expect(await page.evaluate((id) => window.agreement!.findPlanted(id), 'nobody')).toBe(
      'nothing',
    );
  });
});
