import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserType } from '@playwright/test';

/** Which browser is driven, and how. */
export interface LaunchOptions {
  /** The browser's program. @default Playwright's own Chromium, else one that the system has */
  readonly executable?: string;
  /** A browser that is installed, as Playwright names it: `chrome`, `msedge`. */
  readonly channel?: string;
  /** Further arguments of the browser. */
  readonly args: readonly string[];
}

const packages = ['playwright', '@playwright/test', 'playwright-core'];

/** Where Linux distributions put Chromium. */
const programs = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * Playwright's Chromium, of the project that the command was called in, or else of where Assent lies.
 * @throws Error that says what to install
 */
async function loadChromium(folder: string): Promise<BrowserType> {
  const places = [pathToFileURL(join(folder, 'package.json')).href, import.meta.url];
  for (const place of places) {
    const { resolve } = createRequire(place);
    for (const name of packages) {
      let file: string;
      try {
        file = resolve(name);
      } catch {
        continue;
      }
      const { default: whole, chromium } = (await import(pathToFileURL(file).href)) as {
        default?: { chromium: BrowserType };
        chromium?: BrowserType;
      };
      const found = chromium ?? whole?.chromium;
      if (found) return found;
    }
  }
  throw new Error(
    'Playwright is not installed here. Run:\n\n' +
      '  npm install --save-dev playwright && npx playwright install chromium',
  );
}

/**
 * Starts the browser.
 * @throws Error where there is none, with what to install
 */
export async function launchBrowser(
  { executable, channel, args }: LaunchOptions,
  folder = process.cwd(),
): Promise<Browser> {
  const chromium = await loadChromium(folder);
  const own = executable ?? (channel ? undefined : systemBrowser(chromium));
  // Root, as in most containers, cannot use Chromium's sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await chromium.launch({
      ...(own && { executablePath: own }),
      ...(channel && { channel }),
      args: [...sandbox, ...args],
    });
  } catch (error) {
    const [line] = (error as Error).message.split('\n');
    throw new Error(
      `The browser does not start: ${line}\nRun npx playwright install chromium, or name one: --browser /path/to/chromium`,
      { cause: error },
    );
  }
}

/** The system's browser, where Playwright has none of its own. */
function systemBrowser(chromium: BrowserType): string | undefined {
  return existsSync(chromium.executablePath()) ? undefined : programs.find(existsSync);
}
