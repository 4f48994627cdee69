import { IntegrationsPage } from './models/integrations-page.js';
import { hashOf } from './support/hash-of.js';
import { expect, test } from './support/test.js';

/** Two vendors, one name that nobody knows, and a held tag; every script of the page has the nonce. */
const page = (attributes = '', file = 'assent.js') =>
  `<!doctype html><html lang="en"><title>Vendors under a policy</title><body>
   <script type="application/json" data-assent-config>
     { "integrations": { "matomo": true, "clarity": true } }
   </script>
   <script nonce="abc">
     document.addEventListener('assent:error', ({ detail }) => (window.errors ??= []).push(detail.message));
   </script>
   <script nonce="abc" src="/${file}" ${attributes}></script>
   <script nonce="abc" type="text/plain" data-consent="analytics" src="https://vendor.example/counter.js"></script>`;

const policy = (scripts: string, types: string) => ({
  'content-security-policy':
    `default-src 'none'; script-src ${scripts}; connect-src 'self'; style-src 'none'; img-src 'self'; ` +
    `require-trusted-types-for 'script'; trusted-types ${types}; report-uri /csp-reports`,
});

/** Vendors are told, the tag runs, and nothing else is reported. */
async function works(visitor: IntegrationsPage): Promise<void> {
  await visitor.open('/');
  await expect.poll(() => visitor.errors()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['counter']);
  const { matomo, clarity } = await visitor.heard();
  expect(matomo).toEqual([['requireConsent'], ['setConsentGiven']]);
  expect(clarity).toHaveLength(2);
  expect(await visitor.errors()).toEqual([]);
}

for (const [name, scripts] of [
  ['nonces', `'nonce-abc'`],
  ['nonces with strict-dynamic', `'nonce-abc' 'strict-dynamic'`],
] as const) {
  test(`a policy of ${name} and Trusted Types sees no violation`, async ({ page: tab, site }) => {
    site.page('/', page(), policy(scripts, 'assent'));
    await works(new IntegrationsPage(tab));
    await site.settle(300);
    expect(site.cspReports).toEqual([]);
  });

  test(`a policy of ${name} sees none either where the tag has an integrity attribute`, async ({
    page: tab,
    site,
  }) => {
    const attributes = `integrity="${hashOf('assent.js')}"`;
    site.page('/', page(attributes), policy(scripts, 'assent assent-integrations'));
    await works(new IntegrationsPage(tab));
    await site.settle(300);
    expect(site.cspReports).toEqual([]);
  });
}

for (const file of ['assent.js', 'assent.all.js']) {
  test(`one integrity attribute for ${file} covers the vendors’ files`, async ({
    page: tab,
    site,
  }) => {
    site.page('/', page(`integrity="${hashOf(file)}"`, file));
    site.rewrite('/integrations/clarity.js', (code) => `window.isTampered = true;${code}`);
    const visitor = new IntegrationsPage(tab);
    await visitor.open('/');
    await expect
      .poll(async () => [...(await visitor.errors())].sort())
      .toEqual(['Assent: clarity failed.']);
    await visitor.acceptAll();
    await expect.poll(() => visitor.ran()).toEqual(['counter']);
    expect((await visitor.heard()).matomo).toEqual([['requireConsent'], ['setConsentGiven']]);
    expect(await tab.evaluate(() => 'isTampered' in window)).toBe(false);
  });
}
