/** Takes the pictures that README.md shows. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const root = new URL('..', import.meta.url);
const folder = fileURLToPath(new URL('docs/pictures/', root));
const debianChromium = '/usr/bin/chromium';

const wide = { width: 1200, height: 640 };
const narrow = { width: 360, height: 640 };
const tall = { width: 860, height: 760 };

/** What is on each picture. `open` is the part of the interface that it shows. */
const pictures = [
  { name: 'banner-light', size: wide },
  { name: 'banner-dark', size: wide, colorScheme: 'dark' },
  { name: 'banner-box', size: wide, ui: { layout: 'box' } },
  { name: 'banner-narrow', size: narrow },
  { name: 'banner-arabic', size: wide, language: 'ar' },
  { name: 'preferences-light', size: tall, open: 'preferences' },
  { name: 'preferences-dark', size: tall, open: 'preferences', colorScheme: 'dark' },
  { name: 'preferences-narrow', size: narrow, open: 'preferences', language: 'de' },
];

const config = {
  links: { privacyPolicy: '/privacy', cookiePolicy: '/cookies' },
  categories: [
    { id: 'necessary' },
    { id: 'functional' },
    {
      id: 'analytics',
      services: [
        {
          id: 'counter',
          name: 'Counter',
          provider: 'Example Analytics',
          purpose: 'Counts visits.',
          cookies: [{ name: '_count', purpose: 'Tells visitors apart', retention: '13 months' }],
        },
      ],
    },
    { id: 'marketing' },
  ],
};

function pageFor({ language = 'en', ui = {} }) {
  const json = JSON.stringify({ ...config, ui });
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
    <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Picture</title>
    <style>
      :root { color-scheme: light dark; font: 17px/1.6 system-ui, sans-serif; }
      body { max-inline-size: 44rem; margin: 3rem auto; padding-inline: 1.5rem; }
      i { display: block; block-size: 0.7em; margin-block: 1em; border-radius: 1em; background: #8883; }
    </style>
    <script type="application/json" data-assent-config>${json}</script>
    <script async src="/assent.js"></script>
    <h1>Example</h1>${'<i></i><i></i><i style="inline-size: 60%"></i>'.repeat(5)}`;
}

function serve() {
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const picture = pictures.find(({ name }) => name === searchParams.get('picture'));
    const file = new URL(`dist${pathname}`, root);
    if (picture) response.setHeader('content-type', 'text/html').end(pageFor(picture));
    else if (!existsSync(file)) response.writeHead(404).end();
    else {
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
      response.setHeader('content-type', type).end(readFileSync(file));
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Takes them, with the build that is there. */
export async function takeReadmePictures() {
  mkdirSync(folder, { recursive: true });
  const server = await serve();
  const browser = await chromium.launch(
    existsSync(debianChromium)
      ? { executablePath: debianChromium, args: ['--no-sandbox', '--disable-gpu'] }
      : {},
  );
  for (const { name, size, colorScheme = 'light', open } of pictures) {
    const page = await browser.newPage({ viewport: size, colorScheme });
    await page.goto(`http://127.0.0.1:${server.address().port}/?picture=${name}`);
    await page.locator('[data-assent-action="accept-all"]').first().waitFor();
    if (open) {
      await page.locator('[data-assent-action="preferences"]').click();
      await page.locator('dialog[open]').waitFor();
    }
    // Nothing is hovered, and motion has ended by then.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}${name}.png` });
    await page.close();
  }
  await browser.close();
  server.close();
}
