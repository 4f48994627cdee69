import type { Config } from '../src/index.js';
import { ConsentPage } from './models/consent-page.js';
import { expectAccessible } from './support/axe.js';
import { declaredPage } from './support/declared-page.js';
import { expect, test } from './support/test.js';

const config: Config = {
  categories: [
    {
      id: 'marketing',
      services: [
        {
          id: 'ads',
          cookies: [
            { name: '_mk' },
            { name: '_cart' },
            { name: 'server_id', httpOnly: true },
            { name: 'IDE', domain: 'doubleclick.example' },
          ],
          storage: ['local:mk:*', 'indexeddb:mk'],
        },
      ],
    },
  ],
  clear: { keep: ['_cart'] },
};

/** What the vendor stores: `IDE` is a namesake, on the site's own host. */
const plant = () => {
  for (const name of ['_mk', '_cart', 'IDE']) document.cookie = `${name}=1; path=/`;
  localStorage.setItem('mk:1', '1');
};

test.describe('the report of a withdrawal', () => {
  test.beforeEach(({ site }) => site.page('/page.html', declaredPage(config)));

  test('tells what no script removes, of services that were granted', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    const first = await page.evaluate(() => window.assent.withdraw());
    expect(first).toEqual({ removed: [], kept: [], remaining: [] });
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(plant);
    const report = await page.evaluate(() => window.assent.withdraw());
    expect(report).toEqual({
      removed: [
        { kind: 'cookie', name: '_mk' },
        { kind: 'local', name: 'mk:1' },
      ],
      kept: [{ kind: 'cookie', name: '_cart' }],
      remaining: [
        { kind: 'cookie', name: 'server_id', reason: 'http-only' },
        {
          kind: 'cookie',
          name: 'IDE',
          reason: 'third-party',
          domain: 'doubleclick.example',
        },
      ],
    });
    expect((await visitor.cookies()).toSorted()).toEqual(['IDE', '_cart', 'assent']);
  });

  test('is shown in the preference center, on this page and the next ones', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(plant);
    await visitor.reopenCenter();
    const heading = visitor.center.getByRole('heading', { name: 'Clean-up after your decision' });
    await expect(heading).toHaveCount(0);
    await visitor.inCenter('reject-all').click();
    await expect.poll(() => visitor.storageKeys()).toEqual([]);
    // The report is written once everything has been looked at again.
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('assent:withdrawal')))
      .toContain('server_id');
    for (const visit of ['this page', 'after a reload']) {
      await visitor.reopenCenter();
      await expect(heading, visit).toBeVisible();
      const list = (name: string | RegExp) =>
        visitor.center.getByRole('list', { name }).getByRole('listitem');
      await expect(list('Removed from this browser:')).toHaveText([/^_mk/, /^local:mk:1/]);
      await expect(list(/^Left here, because this site/)).toHaveText([/^_cart/]);
      await expect(list(/^Hidden from scripts/)).toHaveText([/^server_id/]);
      await expect(list(/^Kept by other sites/)).toHaveText([/^IDE doubleclick\.example$/]);
      await expect(list(/^Not removed/)).toHaveCount(0);
      if (visit === 'this page') await expectAccessible(page);
      await page.reload();
      await visitor.started();
    }
  });

  test('is not shown any more once all is granted again', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    // Before a choice, what a denied service stores is removed at once.
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(plant);
    await page.evaluate(() => window.assent.withdraw());
    const kept = () => page.evaluate(() => sessionStorage.getItem('assent:withdrawal'));
    expect(await kept()).toContain('_mk');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(kept).toBeNull();
    await visitor.reopenCenter();
    await expect(visitor.center.getByRole('heading', { level: 3 }).last()).toHaveText(
      'Your decision',
    );
  });

  test('is shown in the visitor’s language', async ({ page, site }) => {
    for (const [language, heading, removed] of [
      ['de', 'Bereinigung nach Ihrer Entscheidung', 'Aus diesem Browser entfernt:'],
      ['fr', 'Nettoyage après votre choix', /^Supprimés de ce navigateur/],
      ['ar', 'التنظيف بعد قرارك', 'ما أُزيل من هذا المتصفح:'],
    ] as const) {
      site.page('/page.html', declaredPage({ ...config, language }));
      const visitor = new ConsentPage(page);
      await visitor.open('/page.html');
      await page.evaluate(() => window.assent.acceptAll());
      await page.evaluate(plant);
      await page.evaluate(() => window.assent.withdraw());
      await visitor.reopenCenter();
      await expect(visitor.center.getByRole('heading', { name: heading })).toBeVisible();
      await expect(visitor.center.getByRole('list', { name: removed })).toBeVisible();
    }
  });

  test('that somebody broke does not keep the preference center from opening', async ({ page }) => {
    const visitor = new ConsentPage(page);
    for (const text of ['{', '5', '{"removed":5}', '{"removed":[],"kept":[],"remaining":null}']) {
      await visitor.open('/page.html');
      await page.evaluate((text) => sessionStorage.setItem('assent:withdrawal', text), text);
      await visitor.reopenCenter();
      await expect(visitor.center.getByRole('heading', { level: 3 }).last()).toHaveText(
        'Your decision',
      );
    }
  });
});
