import { serveAgreement } from './support/agreement/serve-agreement.js';
import { expect, test } from './support/test.js';

const seed = Number(process.env['AGREEMENT_SEED'] ?? 20261121);
const sequences = Number(process.env['AGREEMENT_SEQUENCES'] ?? 200);

test.describe('whoever is asked what was decided', () => {
  test('says the same: API, cookie, data layer, vendors, tags and the last receipt', async ({
    page,
    site,
  }) => {
    test.setTimeout(240_000);
    await serveAgreement(site);
    await page.goto('/agreement/');
    await page.waitForFunction(
      () => window.findDisagreement && document.querySelector('iframe')!.contentWindow!.openAssent,
    );
    const outcome = await page.evaluate((options) => window.findDisagreement!(options), {
      seed,
      sequences,
    });
    expect(outcome.failure, `AGREEMENT_SEED=${seed} repeats it`).toBeNull();
    expect(outcome.sequences).toBe(sequences);
  });
});
