import { ConsentPage } from './models/consent-page.js';
import { expect, test } from './support/test.js';

test('assent.all.js asks without a second request', async ({ page, site }) => {
  site.rewrite('/examples/script-tag/', (html) => html.replace('/assent.js', '/assent.all.js'));
  site.fail('/assent-ui.js', 404);
  const visitor = new ConsentPage(page);
  await visitor.open();
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toContain('marketing');
  await expect.poll(() => site.receipts.length).toBe(1);
  expect(site.requestsTo('/assent-ui.js')).toHaveLength(0);
});

test('assent.all.js opens the preference center too', async ({ page, site }) => {
  site.rewrite('/examples/script-tag/', (html) => html.replace('/assent.js', '/assent.all.js'));
  const visitor = new ConsentPage(page);
  await visitor.open();
  await visitor.openCenter();
  await visitor.toggle('Analytics').click();
  await visitor.inCenter('save').click();
  await expect(visitor.center).toBeHidden();
  expect(await visitor.consent()).toMatchObject({ choices: { analytics: true, marketing: false } });
});
