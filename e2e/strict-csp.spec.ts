import { ConsentPage } from './models/consent-page.js';
import { expect, test } from './support/test.js';

test('a strict policy with Trusted Types sees no violation', async ({ page, site }) => {
  const visitor = new ConsentPage(page);
  await visitor.open('/examples/strict-csp/');
  await visitor.seesBanner();
  await visitor.openCenter();
  await visitor.inCenter('accept-all').click();
  await expect
    .poll(() => visitor.ran())
    .toEqual(expect.arrayContaining(['external', 'inline', 'module', 'by-data-src']));
  expect((await visitor.ran()).filter((name) => name !== 'by-data-src')).toEqual([
    'external',
    'inline',
    'module',
  ]);
  await visitor.reopenCenter();
  await visitor.inCenter('reject-all').click();
  await expect.poll(() => site.receipts.length).toBe(2);
  await site.settle(500);
  expect(site.cspReports).toEqual([]);
});

test('a policy of nonces without strict-dynamic is enough', async ({ page, site }) => {
  site.rewrite('/examples/strict-csp/', (html) => html);
  site.page(
    '/nonce-only',
    `<!doctype html><html lang="en"><title>Nonce only</title><body>
     <script nonce="abc" src="/assent.js"></script>
     <script type="text/plain" nonce="abc" data-consent="analytics" src="https://vendor.example/external.js"></script>
     <script type="text/plain" nonce="abc" data-consent="analytics">(window.ran ??= []).push('inline')</script>
     </body></html>`,
    {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-abc'; connect-src 'self'; style-src 'none'; img-src 'self'; report-uri /csp-reports",
    },
  );
  const visitor = new ConsentPage(page);
  await visitor.open('/nonce-only');
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['external', 'inline']);
  await site.settle(300);
  expect(site.cspReports).toEqual([]);
});
