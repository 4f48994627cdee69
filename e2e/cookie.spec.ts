import { parseConsent } from '../src/core/parse-consent.js';
import { ConsentPage } from './models/consent-page.js';
import { expect, test } from './support/test.js';

test.describe('the cookie', () => {
  test('holds the choice where a server can read it', async ({ page, context, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.save({ analytics: true }));
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ name: 'assent', path: '/', sameSite: 'Lax', secure: false });
    await page.reload();
    const sent = site.requestsTo('/examples/script-tag/').at(-1)?.headers.cookie;
    expect(parseConsent(sent)).toEqual(await visitor.consent());
    expect(parseConsent(sent)?.choices).toEqual({
      necessary: true,
      functional: false,
      analytics: true,
      marketing: false,
    });
  });

  for (const [name, value] of [
    ['garbage', 'garbage'],
    ['JSON', encodeURIComponent('{"choices":{"analytics":true}}')],
    ['another version', 'v=9&choices=necessary.analytics.marketing'],
    ['half a decision', 'v=1&id=3f2b8c1e-7a4d-4e6f-9b0a-1c2d3e4f5a6b'],
    ['a prototype', 'v=1&choices=__proto__.constructor'],
  ] as const) {
    test(`with ${name} in it counts as no decision`, async ({ page, context, site }) => {
      await context.addCookies([{ name: 'assent', value, url: site.origin }]);
      const visitor = new ConsentPage(page);
      await visitor.open();
      await visitor.seesBanner();
      await site.settle(300);
      expect(await visitor.consent()).toBeNull();
      expect(await visitor.ran()).toEqual(['payment']);
    });
  }

  test('is kept although a form on the page is named cookie', async ({ page, site }) => {
    site.rewrite('/examples/script-tag/', (html) =>
      html.replace('<main>', '<form name="cookie"></form><img name="currentScript" alt=""><main>'),
    );
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await page.reload();
    await visitor.started();
    expect(await visitor.consent()).toMatchObject({ method: 'accept-all' });
  });

  test('that the browser refuses leaves the choice in memory', async ({ page, site }) => {
    // A sandboxed frame without its origin has neither cookies nor storage.
    site.page(
      '/sandbox',
      `<!doctype html><html lang="en"><title>Sandbox</title>
       <script>
         addEventListener('message', ({ data }) => { window.told = data; });
       </script>
       <iframe sandbox="allow-scripts" src="/inside"></iframe></html>`,
    );
    site.page(
      '/inside',
      `<!doctype html><html lang="en"><title>Inside</title>
       <script src="/assent.js"></script>
       <script type="text/plain" data-consent="analytics">
         parent.postMessage({ ran: true, allowed: assent.allows('analytics') }, '*');
       </script>
       <script>
         assent.acceptAll();
       </script></html>`,
    );
    await page.goto('/sandbox');
    await page.waitForFunction(() => (window as { told?: unknown }).told);
    const told = await page.evaluate(() => (window as { told?: unknown }).told);
    expect(told).toMatchObject({ ran: true, allowed: true });
  });

  test('that the browser does not keep is reported', async ({ page, site }) => {
    site.page(
      '/blocked',
      `<!doctype html><html lang="en"><title>Blocked</title>
       <script>
         // As browsers do that block all cookies: nothing is stored, and nobody is told.
         Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });
         var errors = [];
         document.addEventListener('assent:error', ({ detail }) => errors.push(detail.message));
       </script>
       <script src="/assent.js"></script></html>`,
    );
    await page.goto('/blocked');
    await page.evaluate(() => window.assent.acceptAll());
    const errors = () => page.evaluate(() => (window as { errors?: string[] }).errors);
    await expect.poll(errors).toEqual(['Assent: No cookie is kept.']);
    expect(await page.evaluate(() => window.assent.allows('analytics'))).toBe(true);
  });
});
