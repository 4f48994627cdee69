import { askedVendor, EmbedsPage, exampleAddress } from './models/embeds-page.js';
import { intoHead } from './support/into-head.js';
import { expect, test } from './support/test.js';

test.describe('known providers', () => {
  test('are named, and prepared to store less', async ({ page }) => {
    const visitor = new EmbedsPage(page);
    await visitor.open(exampleAddress);
    for (const [id, name, src] of [
      ['youtube', 'YouTube', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=10#t'],
      ['vimeo', 'Vimeo', 'https://player.vimeo.com/video/22439234?h=abc&dnt=1'],
      ['maps', 'Google Maps', 'https://www.google.com/maps/embed?pb=!1m18!1m12'],
      ['spotify', 'Spotify', 'https://open.spotify.com/embed/track/11dFghVXANMlKmJXsNCbNl'],
      ['x', 'X', 'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true'],
      ['instagram', 'Instagram', 'https://www.instagram.com/p/fA9uwTtkSN/embed'],
      ['tiktok', 'TikTok', 'https://www.tiktok.com/embed/v2/6718335390845095173'],
    ] as const) {
      await expect(visitor.placeholder(id).locator('strong')).toHaveText(name);
      await expect(visitor.action(id, 'always-allow')).toHaveText(`Always allow ${name}`);
      const embed = visitor.embed(id);
      await expect(embed).toHaveAttribute('data-src', src);
      await expect(embed).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
      await expect(embed).not.toHaveAttribute('src');
    }
  });

  test('are asked for nothing before: no picture, no style, no connection', async ({
    page,
    site,
  }) => {
    const visitor = new EmbedsPage(page);
    await visitor.open(exampleAddress);
    await expect(visitor.placeholder('tiktok')).toBeVisible();
    await visitor.rejectAll();
    await site.settle(300);
    const hosts = await page.evaluate(() => [
      ...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)),
    ]);
    expect(hosts).toEqual([site.origin]);
    expect(askedVendor(site)).toEqual([]);
  });
});

test.describe('with the page', () => {
  test('a strict policy sees no violation', async ({ page, site }) => {
    site.page(
      '/strict',
      `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Strict</title><main>
       <script nonce="abc" src="/assent.js"></script>
       <iframe id="film" title="Film" width="400" height="300" data-consent="marketing"
         data-src="https://vendor.example/film.html"></iframe>
       <object id="card" width="400" height="300" data-consent="marketing"
         data-data="https://vendor.example/card.html"></object></main></html>`,
      {
        'content-security-policy': [
          "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'none'",
          "connect-src 'self'; frame-src https://vendor.example; object-src https://vendor.example",
          "require-trusted-types-for 'script'; trusted-types assent; report-uri /csp-reports",
        ].join('; '),
      },
    );
    const visitor = new EmbedsPage(page);
    await visitor.open('/strict');
    await visitor.loadOnce('film');
    // Over BiDi, Playwright's own click waits for ever for the page in an `object` to finish.
    await page.evaluate(() =>
      document
        .querySelector<HTMLElement>(
          '#card + [data-assent-placeholder] [data-assent-action="always-allow"]',
        )!
        .click(),
    );
    await expect.poll(() => askedVendor(site)).toEqual(['/film.html', '/card.html']);
    await site.settle(300);
    expect(site.cspReports).toEqual([]);
  });

  test('an isolated interface leaves placeholders in the page', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site, (html) =>
      html.replace('"receipts"', '"ui": { "isolate": true }, "receipts"'),
    );
    const button = await visitor.action('padding', 'load-once').evaluate((element) => {
      const { backgroundColor, color, height } = getComputedStyle(element);
      return { backgroundColor, color, height: parseFloat(height) };
    });
    expect(button.backgroundColor).not.toBe(button.color);
    expect(button.height).toBeGreaterThanOrEqual(44);
    await visitor.loadOnce('padding');
  });

  test('its rules for its own text do not reach them, its colours for them do', async ({
    page,
    site,
  }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site, (html) =>
      html.replace(
        '</head>',
        `<style>
           main :is(p, strong, button) { font-size: 60px; text-transform: uppercase; }
           .assent-placeholder { --assent-accent: rgb(0, 100, 0); }
         </style></head>`,
      ),
    );
    const button = await visitor.action('padding', 'load-once').evaluate((element) => {
      const { fontSize, textTransform, backgroundColor } = getComputedStyle(element);
      return { fontSize: parseFloat(fontSize), textTransform, backgroundColor };
    });
    expect(button.fontSize).toBeLessThan(20);
    expect(button.textTransform).toBe('none');
    expect(button.backgroundColor).toBe('rgb(0, 100, 0)');
  });

  test('stopping puts everything back', async ({ page }) => {
    const visitor = new EmbedsPage(page);
    await visitor.open(exampleAddress);
    await visitor.loadOnce('padding');
    await expect(visitor.placeholder('youtube')).toBeVisible();
    await page.evaluate(() => window.assent.stop());
    await expect(visitor.placeholders).toHaveCount(0);
    await expect(visitor.embed('ratio')).toBeVisible();
    expect(await visitor.embed('ratio').getAttribute('style')).toBeFalsy();
    await expect(visitor.embed('padding')).toHaveAttribute('data-consent', 'marketing');
    await expect(visitor.embed('youtube')).toHaveAttribute('data-src', /www\.youtube\.com/);
    await expect(visitor.embed('youtube')).not.toHaveAttribute('referrerpolicy');
  });

  test('a chunk that does not load is reported; the page and the banner work', async ({
    page,
    site,
  }) => {
    site.fail('/assent-placeholders.js', 404);
    site.page(
      '/without-chunk',
      intoHead(`<script>
        window.errors = [];
        document.addEventListener('assent:error', ({ detail }) => errors.push(detail.message));
      </script>`)(
        `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>No chunk</title>
         <script async src="/assent.js"></script></head><body><main>
         <iframe id="film" title="Film" data-consent="marketing"
           data-src="https://vendor.example/film.html"></iframe></main></body></html>`,
      ),
    );
    const visitor = new EmbedsPage(page);
    await visitor.open('/without-chunk');
    await visitor.seesBanner();
    await expect.poll(() => visitor.errors()).toEqual(['Assent: assent-placeholders.js failed.']);
    await visitor.acceptAll();
    await expect(visitor.embed('film')).toHaveAttribute('src');
  });
});
