/**
 * Sees to it that the end-to-end tests find their three engines. On Debian these are the
 * distribution's own; elsewhere Playwright's. Does nothing where they are there.
 */
import { installFromDebian, isDebian, run } from './install-from-debian.mjs';

const packages = {
  '/usr/bin/chromium-headless-shell': 'chromium-headless-shell',
  '/usr/bin/firefox-esr': 'firefox-esr',
  '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
  '/usr/bin/Xvfb': 'xvfb',
  // Without any font a page has no text to measure.
  '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf': 'fonts-dejavu-core',
  // Japanese, for the pictures.
  '/usr/share/fonts/truetype/vlgothic/VL-Gothic-Regular.ttf': 'fonts-vlgothic',
};

if (isDebian) installFromDebian(packages);
else run('npx', 'playwright', 'install', 'chromium', 'firefox', 'webkit');
