import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

// The same browser, by the same rules, as `e2e/support/engines.ts` chooses for the tests.
const debian = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Lighthouse's slow 4G, as Chromium's own throttling takes it: bytes per second and ms per request. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** Launches Debian's Chromium where it is installed, else Playwright's own. */
export const launchBrowser = () =>
  chromium.launch(debian ? { executablePath: debian, args: [...sandbox, ...quiet] } : {});

/**
 * Slows a page down and resolves with its DevTools session. `cpu` is the factor for the main thread,
 * `isSlow4g` is for the network.
 */
export async function slowDown(page, { cpu = 1, isSlow4g = false }) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (isSlow4g) await devtools.send('Network.emulateNetworkConditions', slow4g);
  return devtools;
}

/** Opens a page in a profile of its own, gives it to `use` with its DevTools session and closes both. */
export async function withPage(browser, speed, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    return await use(page, await slowDown(page, speed));
  } finally {
    await context.close();
  }
}
