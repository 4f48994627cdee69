import { createHash } from 'node:crypto';
import { ConsentPage } from './models/consent-page.js';
import { hashOf } from './support/hash-of.js';
import { expect, test } from './support/test.js';

const page = (file: string, attributes = `integrity="${hashOf(file)}"`, policyNonce = '') =>
  `<!doctype html><html lang="en"><title>Integrity</title><body>
   <script ${policyNonce}>
     document.addEventListener('assent:error', ({ detail }) => (window.errors ??= []).push(detail.message));
   </script>
   <script ${policyNonce} src="/${file}" ${attributes}></script>
   <script type="text/plain" data-consent="analytics" src="https://vendor.example/counter.js"></script>
   <button data-assent="preferences">Cookie preferences</button>`;

const tamper = (code: string) => `window.isTampered = true;${code}`;
const isTampered = () => (window as { isTampered?: boolean }).isTampered === true;

for (const file of ['assent.js', 'assent.all.js']) {
  test(`one integrity attribute is enough for ${file} and what it loads`, async ({
    page: tab,
    site,
  }) => {
    site.page('/', page(file));
    const visitor = new ConsentPage(tab);
    await visitor.open('/');
    await visitor.openCenter();
    await visitor.inCenter('accept-all').click();
    await expect.poll(() => visitor.ran()).toEqual(['counter']);
    await expect.poll(() => tab.evaluate(() => window.assent.receipts.last?.seq)).toBe(1);
    expect(await visitor.errors()).toEqual([]);
  });
}

test('a changed interface does not run where the tag has an integrity attribute', async ({
  page: tab,
  site,
}) => {
  site.page('/', page('assent.js'));
  site.rewrite('/assent-ui.js', tamper);
  const visitor = new ConsentPage(tab);
  await visitor.open('/');
  await expect.poll(() => visitor.errors()).toEqual(['Assent: assent-ui.js failed.']);
  await site.settle();
  expect(await tab.evaluate(isTampered)).toBe(false);
  expect(await visitor.ran()).toEqual([]);
});

for (const part of ['preferences', 'decision']) {
  test(`a changed assent-${part}.js does not run either`, async ({ page: tab, site }) => {
    site.page('/', page('assent.js'));
    site.rewrite(`/assent-${part}.js`, tamper);
    const visitor = new ConsentPage(tab);
    await visitor.open('/');
    await visitor.seesBanner();
    if (part === 'preferences') await visitor.button('preferences').click();
    else await visitor.button('reject-all').click();
    await expect.poll(() => visitor.errors()).toEqual([`Assent: assent-${part}.js failed.`]);
    await site.settle();
    expect(await tab.evaluate(isTampered)).toBe(false);
  });
}

test('without the attribute, files may differ from the build', async ({ page: tab, site }) => {
  site.page('/', page('assent.js', ''));
  site.rewrite('/assent-ui.js', tamper);
  const visitor = new ConsentPage(tab);
  await visitor.open('/');
  await visitor.seesBanner();
  expect(await tab.evaluate(isTampered)).toBe(true);
});

test('hashes hold under a policy of nonces with Trusted Types', async ({ page: tab, site }) => {
  site.page('/', page('assent.js', undefined, 'nonce="abc"'), {
    'content-security-policy':
      "default-src 'none'; script-src 'nonce-abc'; connect-src 'self'; style-src 'none'; img-src 'self'; " +
      "require-trusted-types-for 'script'; trusted-types assent; report-uri /csp-reports",
  });
  const visitor = new ConsentPage(tab);
  await visitor.open('/');
  await visitor.openCenter();
  await visitor.inCenter('reject-all').click();
  await visitor.seesNoBanner();
  await site.settle();
  expect(site.cspReports).toEqual([]);
});

test('a held tag that is not what its hash says does not run, and is reported', async ({
  page: tab,
  site,
}) => {
  const code = (name: string) => `(window.ran ??= []).push('${name}');`;
  const hash = (name: string) =>
    `sha256-${createHash('sha256').update(code(name)).digest('base64')}`;
  const tags = ['as-reviewed', 'changed'].map((name) => {
    site.page(`/${name}.js`, code(name), { 'content-type': 'text/javascript' });
    const expected = name === 'changed' ? hash('another') : hash(name);
    return `<script type="text/plain" data-consent="analytics" crossorigin integrity="${expected}" src="/${name}.js"></script>`;
  });
  site.page('/', `${page('assent.js', '')}${tags.join('')}`);
  const visitor = new ConsentPage(tab);
  await visitor.open('/');
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toContain('as-reviewed');
  await expect
    .poll(() => visitor.errors())
    .toEqual([expect.stringContaining('/changed.js failed.')]);
  expect(await visitor.ran()).not.toContain('changed');
});
