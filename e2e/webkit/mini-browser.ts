import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What of a visitor's machine a page can see; Playwright's names. */
export interface Appearance {
  colorScheme?: string | null;
  reducedMotion?: string | null;
}

/** How to start the browser: the command for WebDriver, and the folder to remove afterwards. */
export interface MiniBrowser {
  readonly capabilities: object;
  cleanUp(): void;
}

// The toolbar would keep the window wider than a phone: 447 px, with this 290 px.
const narrowToolbar =
  'window * { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; border-spacing: 0; font-size: 1px }';

/** Describes a MiniBrowser whose pages see `appearance` and the language en-US, as Playwright's do. */
export function miniBrowser(
  { colorScheme, reducedMotion }: Appearance,
  proxyPort: number,
): MiniBrowser {
  const settings = mkdtempSync(join(tmpdir(), 'assent-webkit-'));
  const gtk = join(settings, 'gtk-3.0');
  mkdirSync(gtk);
  writeFileSync(join(gtk, 'gtk.css'), narrowToolbar);
  const animations = reducedMotion === 'reduce' ? 0 : 1;
  writeFileSync(join(gtk, 'settings.ini'), `[Settings]\ngtk-enable-animations=${animations}\n`);

  const environment = [
    `XDG_CONFIG_HOME=${settings}`,
    `GTK_THEME=${colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita'}`,
    'LC_ALL=en_US.UTF-8',
  ];
  // A script that meets a page on its way into the page cache is never answered (WebKitGTK 2.50,
  // 5 of 400 steps through the history). Playwright's Chromium runs without such a cache, too.
  const options = [
    '--automation',
    '--enable-page-cache=false',
    // With WebDriver's own capability for it, 3 of 40 starts on a busy machine never end.
    `--proxy=http://127.0.0.1:${proxyPort}`,
    '--ignore-host=127.0.0.1',
    '--ignore-host=localhost',
  ];
  return {
    capabilities: {
      browserName: 'MiniBrowser',
      // "normal" lets every command wait for the page to load, which a hanging script never does.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {
        binary: '/usr/bin/env',
        args: [...environment, findMiniBrowser(), ...options],
      },
    },
    cleanUp: () => rmSync(settings, { recursive: true, force: true }),
  };
}

function findMiniBrowser(): string {
  const candidates = readdirSync('/usr/lib').map((folder) =>
    join('/usr/lib', folder, 'webkit2gtk-4.1', 'MiniBrowser'),
  );
  const found = candidates.find((path) => existsSync(path));
  if (!found) throw new Error('MiniBrowser is missing. Install webkit2gtk-driver.');
  return found;
}
