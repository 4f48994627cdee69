import manifest from '../package.json' with { type: 'json' };
import { ConsentPage } from './models/consent-page.js';
import { hashOf } from './support/hash-of.js';
import { expect, test } from './support/test.js';

// The site fixture serves `dist/` there as such a network does: static files that every origin may read.
const network = `https://vendor.example/assent@${manifest.version}`;

const page = (file: string) =>
  `<!doctype html><html lang="de"><title>Von anderswo</title><body>
   <script async src="${network}/${file}" integrity="${hashOf(file)}" crossorigin="anonymous"
           data-receipts="/consent-receipts"></script>
   <script type="text/plain" data-consent="analytics" src="/vendor/counter.js"></script>
   <button data-assent="preferences">Cookies</button>`;

for (const file of ['assent.js', 'assent.all.js']) {
  test(`${file} of another origin finds the rest beside itself, and only there`, async ({
    page: tab,
    site,
    context,
  }) => {
    site.page('/', page(file), {
      'content-security-policy':
        `script-src 'self' ${site.vendorOrigin}; connect-src 'self' ${site.vendorOrigin}; ` +
        "style-src 'none'; report-uri /csp-reports",
    });
    // What the network could know a visitor by.
    await context.addCookies([{ name: 'known', value: '1', url: site.vendorOrigin }]);
    const visitor = new ConsentPage(tab);
    await visitor.open('/');
    await visitor.watchErrors();
    await expect(visitor.button('reject-all')).toHaveText('Alle ablehnen');
    await visitor.openCenter();
    await visitor.inCenter('accept-all').click();
    await expect.poll(() => visitor.ran()).toEqual(['counter']);
    await expect.poll(() => site.receipts.length).toBe(1);

    const asked = site.requests.filter(({ party }) => party === 'third');
    const paths = asked.map(({ path }) => path);
    expect(paths.every((path) => path.startsWith(`/assent@${manifest.version}/`))).toBe(true);
    expect(paths).toEqual(
      expect.arrayContaining([
        `/assent@${manifest.version}/assent-preferences.js`,
        `/assent@${manifest.version}/assent-pins.js`,
        `/assent@${manifest.version}/locales/de.json`,
      ]),
    );
    expect(asked.filter(({ headers }) => headers.cookie)).toEqual([]);
    expect(site.requests.filter(({ path }) => /^\/(assent|locales)/.test(path)).length).toBe(
      paths.length,
    );
    expect(await visitor.errors()).toEqual([]);
    expect(site.cspReports).toEqual([]);
  });
}

test('a file that the network has changed does not run, and nothing is let go', async ({
  page: tab,
  site,
}) => {
  site.page('/', page('assent.js'));
  site.rewrite(
    `/assent@${manifest.version}/assent.js`,
    (code) => `window.isChanged = true;${code}`,
  );
  await tab.goto('/');
  await expect
    .poll(() => site.requestsTo(`/assent@${manifest.version}/assent.js`).length)
    .toBeGreaterThan(0);
  await site.settle();
  expect(await tab.evaluate(() => 'isChanged' in window)).toBe(false);
  expect(site.requestsTo('/vendor/counter.js')).toEqual([]);
});
