import { createMemoryStore, makeSigningKey } from 'assent/server';
import { createCollector } from '../examples/receipt-collector/collector.mjs';
import { makeReceipt } from '../examples/receipt-collector/make-receipt.mjs';
import { expect, test as base } from './support/test.js';

const token = 'correct-horse-battery';

/** A collector behind a token, with a store in memory: a database would only make it slow. */
const test = base.extend<{ collector: string }>({
  collector: async ({}, use) => {
    const store = {
      ...createMemoryStore(),
      newest: async () => [],
      chain: async () => 'intact',
      addKey: async () => {},
      keys: async () => [],
      close: async () => {},
    };
    const signingKey = await makeSigningKey();
    const collector = await createCollector({ store, signingKey, token });
    await use(await collector.listen({ port: 0, host: '127.0.0.1' }));
    await collector.close();
  },
});

test.describe('the page of a collector, opened with the token as the password', () => {
  test.use({ httpCredentials: { username: 'owner', password: token } });

  test('shows a receipt as it arrives', async ({ page, collector, engine }) => {
    test.skip(engine === 'webkitgtk', 'This driver answers no prompt for a password.');
    await page.goto(`${collector}/`);
    await expect(page.getByText('Live')).toBeVisible();
    const receipt = makeReceipt();
    await fetch(`${collector}/receipts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(receipt),
    });
    await expect(page.getByText('1 receipt from 1 browser, newest first.')).toBeVisible();
  });
});
