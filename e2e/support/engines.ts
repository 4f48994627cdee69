import { existsSync } from 'node:fs';
import type { PlaywrightTestOptions, PlaywrightWorkerOptions, Project } from '@playwright/test';
import { driverPath } from '../webkit/driver.js';
import { mappedDomains } from './domains.js';

/** The way a project drives its browser: Playwright itself, or the adapter in `e2e/webkit/`. */
export type Engine = 'playwright' | 'webkitgtk';

/** The option that chooses the engine of a project. */
export interface EngineOptions {
  engine: Engine;
}

/** Chromium without a desktop's parts is what Playwright brings as well; a test takes half the time in it. */
const chromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);
const firefox = '/usr/bin/firefox-esr';

// Root, as in most containers, cannot use Chromium's sandbox.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const mapped = mappedDomains.map((domain) => `MAP ${domain} 127.0.0.1`).join(', ');
const chromiumArgs = [`--host-resolver-rules=${mapped}`];
// Treated as further names of localhost.
const firefoxUserPrefs = { 'network.dns.localDomains': mappedDomains.join(',') };

/**
 * A browser of its own for each test takes WebKitGTK three times as long as the others: of the gate, the
 * withdrawal and accessibility it runs the core, and leaves what depends on no engine to the other two. Of the
 * console, where frameworks warn, its driver tells nothing.
 */
const notInWebKit = [
  '**/audit.spec.ts',
  '**/packed.spec.ts',
  '**/a11y/{axe,contrast,room}.spec.ts',
  // Its driver tells of no console: whether a hydration differs is not to be known.
  '**/frameworks/*.spec.ts',
  '**/placeholder-{layout,pages}.spec.ts',
  '**/vendors.spec.ts',
  '**/withdrawal-{later,reload,writing-back}.spec.ts',
];

/**
 * Colours, targets and room as computed from the same style sheets, in every theme, layout and direction:
 * Firefox takes half a minute for what Chromium does in five seconds. And what bundlers make of the package.
 */
const notInFirefox = [
  // It drives Chromium itself, whichever engine the tests run in.
  '**/audit.spec.ts',
  '**/a11y/{contrast,room}.spec.ts',
  '**/packed.spec.ts',
];

type EngineProject = Project<PlaywrightTestOptions, PlaywrightWorkerOptions & EngineOptions>;

/** One project per engine: the browsers of Debian where they are installed, else Playwright's own. */
export function engineProjects(): EngineProject[] {
  const chromiumOptions = chromium
    ? { executablePath: chromium, args: [...sandbox, ...quiet, ...chromiumArgs] }
    : { args: chromiumArgs };
  // Debian's Firefox lacks the patches for Playwright's protocol, but speaks WebDriver BiDi.
  const firefoxOptions = existsSync(firefox)
    ? { channel: 'moz-firefox', launchOptions: { executablePath: firefox, firefoxUserPrefs } }
    : { launchOptions: { firefoxUserPrefs } };
  const engine = existsSync(driverPath) ? 'webkitgtk' : 'playwright';
  return [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: chromiumOptions } },
    {
      name: 'firefox',
      testIgnore: notInFirefox,
      use: { browserName: 'firefox', ...firefoxOptions },
    },
    { name: 'webkit', testIgnore: notInWebKit, use: { browserName: 'webkit', engine } },
  ];
}
