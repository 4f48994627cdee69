import { test as base, type Browser, type TestInfo } from '@playwright/test';
import { WebKitBrowser } from '../webkit/browser.js';
import type { EngineOptions } from './engines.js';
import { openProxy } from './proxy.js';
import { Site } from './site.js';

export { expect } from '@playwright/test';

/** Playwright's `test`, with a site to visit, in three engines. */
export const test = base.extend<{ site: Site }, EngineOptions>({
  engine: ['playwright', { scope: 'worker', option: true }],

  // One per test, at ports of its own: nothing that a closing page of the last test still sends
  // can end up in the log of the next.
  site: async ({}, use) => {
    const site = await Site.open();
    await use(site);
    site.close();
  },

  baseURL: ({ site }, use) => use(site.origin),

  // The rest gives WebKitGTK the place of a browser, and leaves Playwright's own ones alone.
  browser: [
    async ({ playwright, browserName, engine }, use) => {
      // The other two are told by their launch options what the mapped domains mean.
      const proxy = browserName === 'webkit' ? await openProxy() : undefined;
      const server = `http://127.0.0.1:${proxy?.port}`;
      const options = proxy && { proxy: { server, bypass: '127.0.0.1,localhost' } };
      const browser =
        proxy && engine === 'webkitgtk'
          ? ((await WebKitBrowser.launch(proxy.port)) as unknown as Browser)
          : await playwright[browserName].launch(options);
      await use(browser);
      await browser.close();
      proxy?.stop();
    },
    { scope: 'worker', timeout: 0 },
  ],

  context: async (
    { context, browser, engine, baseURL, viewport, colorScheme, reducedMotion },
    use,
    testInfo,
  ) => {
    const webkit = engine === 'webkitgtk' ? (browser as unknown as WebKitBrowser) : undefined;
    if (webkit) webkit.defaults = { baseURL, viewport, colorScheme, reducedMotion };
    await use(context);
    if (testInfo.status !== testInfo.expectedStatus) {
      if (webkit) await attachScreenshots(webkit, testInfo);
      return;
    }
    // Firefox takes 5 s to close a context around a page that still loads, and 50 ms for the page.
    for (const page of context.pages()) await page.close();
  },
});

async function attachScreenshots(browser: WebKitBrowser, testInfo: TestInfo): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const path = testInfo.outputPath(`test-failed-${index + 1}.png`);
    const attachment = { name: 'screenshot', path, contentType: 'image/png' };
    await page.screenshot({ path }).then(
      () => testInfo.attachments.push(attachment),
      () => {},
    );
  }
}
