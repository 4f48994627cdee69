import { PolicySite } from '../models/policy-site.js';
import { expect, test } from '../support/test.js';

const files = ['index.html', 'dashboard.html', 'privacy.html', 'index.html'];

test.describe('Tokenmere, a site with one cookie', () => {
  test('“We do not use tracking, analytics, or advertising cookies”: nobody is asked, nothing is stored or sent', async ({
    page,
    context,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'token-api');
    await visitor.lookAround(...files);
    for (const name of ['Dashboard', 'Privacy', 'Tokenmere']) {
      await page.getByRole('link', { name, exact: true }).click();
      await visitor.started();
      await visitor.seesNoBanner();
      expect(await page.evaluate(() => window.assent.$view.get())).toBe('none');
    }
    await page.goto(`${visitor.address}dashboard.html`);
    await visitor.started();
    await page.getByLabel('Name of the new key').fill('Test');
    await page.getByRole('button', { name: 'Create a key' }).click();
    await visitor.started();
    await site.settle(1000);

    expect(await visitor.storedNames()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await context.cookies()).toEqual([]);
    expect(site.requests.filter(({ party }) => party === 'third')).toEqual([]);
    expect(site.receipts).toEqual([]);
    // The pages themselves, Assent, and what draws the declaration: nothing of the interface.
    const asked = new Set(site.requests.map(({ method, path }) => `${method} ${path}`));
    expect([...asked].sort()).toEqual(
      [
        'GET /assent-declaration.js',
        'GET /assent.js',
        ...['', 'assent.config.json', 'dashboard.html', 'index.html', 'privacy.html']
          .filter(Boolean)
          .map((file) => `GET ${visitor.address}${file}`),
        'GET /examples/sites/page.css',
      ].sort(),
    );
  });

  test('“We use a single session cookie to maintain your authenticated state”: it is the only one', async ({
    page,
    context,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'token-api');
    await visitor.visit('dashboard.html');
    const signedIn = await page.content();
    // What the site's server answers to whoever has signed in.
    site.page(
      '/signed-in.html',
      signedIn.replace('<head>', `<head><base href="${visitor.address}">`),
      {
        'set-cookie': 'tokenmere_session=s1; Path=/; HttpOnly; SameSite=Lax',
      },
    );
    await page.goto('/signed-in.html');
    await visitor.started();
    await visitor.lookAround(...files);
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['tokenmere_session']);
    expect(await visitor.storedNames()).toEqual([]);
    expect(visitor.patterns()).toEqual(['cookie:tokenmere_session']);
    expect(site.receipts).toEqual([]);
  });

  test('“This cookie is strictly necessary”: the declaration says so, and lists no other', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'token-api');
    visitor.isHonest();
    await visitor.declaresEverything();
    await expect(visitor.content.getByRole('heading', { level: 2 })).toHaveText(['Necessary']);
    // Nobody can decide anything here, so Assent stores nothing and declares nothing.
    await expect(visitor.content.getByRole('heading', { level: 3 })).toHaveText(['Sign-in']);
    await expect(visitor.content.locator('tbody tr')).toHaveCount(1);
  });

  test('its pages are accessible', async ({ page, site }) => {
    const visitor = new PolicySite(page, site, 'token-api');
    await visitor.isAccessible(['index.html', 'dashboard.html', 'privacy.html'], false);
  });
});
