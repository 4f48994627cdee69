import type { BrowserContext } from '@playwright/test';
import { ConsentPage } from './models/consent-page.js';
import { expectChain } from './support/chains.js';
import { declaredPage } from './support/declared-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const withoutLocks = `<script>
  Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
</script>`;

/** Two tabs of one visitor, who has decided in the first. */
async function openTabs(context: BrowserContext, site: Site, origin: string, head = '') {
  site.page('/tab.html', declaredPage({ receipts: { endpoint: '/consent-receipts' } }, head));
  const tabs = [];
  for (const page of [await context.newPage(), await context.newPage()]) {
    const visitor = new ConsentPage(page);
    await visitor.open(`${origin}/tab.html`);
    if (!tabs[0]) await page.evaluate(() => window.assent.acceptAll());
    tabs.push(visitor);
  }
  return tabs;
}

/** Lets the tabs decide at once, a number of times. */
async function decide(tabs: readonly ConsentPage[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await Promise.all(
      tabs.map(({ page }, tab) =>
        page.evaluate(
          (isGranted) => {
            if (isGranted) window.assent.acceptAll();
            else window.assent.rejectAll();
          },
          (round + tab) % 2 === 0,
        ),
      ),
    );
  }
}

const hasSent = (tabs: readonly ConsentPage[]) => async () =>
  Math.max(
    ...(await Promise.all(
      tabs.map(({ page }) => page.evaluate(() => window.assent.receipts.pending)),
    )),
  );

test.describe('two tabs that decide at once', () => {
  test('make one chain without a fork', async ({ context, site }) => {
    const tabs = await openTabs(context, site, site.origin);
    await decide(tabs, 25);
    await expect.poll(hasSent(tabs), { timeout: 15_000 }).toBe(0);
    expect(expectChain(site.receipts)).toHaveLength(51);
    const { valid } = await tabs[0]!.page.evaluate(() => window.assent.receipts.verify());
    expect(valid).toBe(true);
  });

  test('make one chain where the browser has no locks', async ({ context, site }) => {
    const tabs = await openTabs(context, site, site.origin, withoutLocks);
    await decide(tabs, 5);
    await expect.poll(hasSent(tabs), { timeout: 15_000 }).toBe(0);
    expect(expectChain(site.receipts)).toHaveLength(11);
  });

  test('make one chain on plain http, without WebCrypto', async ({ context, site }) => {
    const origin = site.at('www.example.com');
    const tabs = await openTabs(context, site, origin, withoutLocks);
    for (const { page } of tabs) {
      await page.evaluate(() => {
        Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
      });
    }
    await decide(tabs, 2);
    await expect.poll(hasSent(tabs), { timeout: 15_000 }).toBe(0);
    expect(expectChain(site.receipts)).toHaveLength(5);
  });
});
