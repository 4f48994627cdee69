/**
 * Sees to it that the end-to-end tests find their three engines. On Debian these are the
 * distribution's own; elsewhere Playwright's. Does nothing where they are there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = {
  '/usr/bin/chromium-headless-shell': 'chromium-headless-shell',
  '/usr/bin/firefox-esr': 'firefox-esr',
  '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
  '/usr/bin/Xvfb': 'xvfb',
  // Without any font a page has no text to measure.
  '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf': 'fonts-dejavu-core',
};

const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
const run = (command, ...values) =>
  execFileSync(command, values, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

function installFromDebian(missing) {
  // A contributor's own Debian asks for a password; a CI machine is root.
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  run(...asRoot, 'apt-get', 'update', '-qq');
  run(...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing);
}

if (isDebian) {
  const missing = Object.keys(packages).filter((file) => !existsSync(file));
  if (missing[0]) installFromDebian(missing.map((file) => packages[file]));
} else {
  run('npx', 'playwright', 'install', 'chromium', 'firefox', 'webkit');
}
