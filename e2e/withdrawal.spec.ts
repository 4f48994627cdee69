import { ConsentPage } from './models/consent-page.js';
import { expect, test } from './support/test.js';

const plant = () => {
  const folder = location.pathname.replace(/[^/]*$/, '');
  for (const text of [
    '_an=1; path=/',
    `_an_here=1; path=${folder}`,
    `_an_above=1; path=${folder.replace(/[^/]+\/$/, '')}`,
    '_mk=1; path=/',
    'an_keep=1; path=/',
    'session=1; path=/',
  ]) {
    document.cookie = text;
  }
  localStorage.setItem('an:visitor', '1');
  localStorage.setItem('cart', '1');
  sessionStorage.setItem('an:tab', '1');
};

test.describe('withdrawal', () => {
  test('removes what denied services declare and nothing else, and says what it did', async ({
    page,
  }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => window.assent.save({ analytics: true, marketing: true }));
    await expect.poll(() => visitor.ran()).toEqual(expect.arrayContaining(['deferred', 'vanilla']));
    await page.evaluate(plant);
    const report = await page.evaluate(() => window.assent.withdraw());
    expect((await visitor.cookies()).toSorted()).toEqual(['an_keep', 'assent', 'session']);
    expect(await visitor.storageKeys()).toEqual(['cart']);
    expect(report.removed.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual([
      'cookie _an',
      'cookie _an_above',
      'cookie _an_here',
      'cookie _mk',
      'local an:visitor',
      'session an:tab',
    ]);
    expect(report.remaining).toEqual([]);
  });

  test('of one category leaves the others alone', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => window.assent.save({ analytics: true, marketing: true }));
    await expect.poll(() => visitor.ran()).toEqual(expect.arrayContaining(['deferred', 'vanilla']));
    await page.evaluate(plant);
    await page.evaluate(() => window.assent.save({ marketing: true }));
    await expect.poll(() => visitor.cookies()).not.toContain('_an');
    expect(await visitor.cookies()).toContain('_mk');
    expect(await visitor.storageKeys()).toEqual(['cart']);
  });

  test('tells the vendors first', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.ran()).toContain('slow');
    await page.evaluate(plant);
    const cookiesWhenTold = await page.evaluate(() => {
      let seen = '';
      window.gtag = () => {
        seen = document.cookie;
      };
      window.assent.rejectAll();
      return seen;
    });
    expect(cookiesWhenTold).toContain('_an=1');
    await expect.poll(() => visitor.cookies()).not.toContain('_an');
  });

  test('sweeps again on the next page what a vendor wrote back', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => window.assent.rejectAll());
    await page.evaluate(plant);
    await visitor.open('/examples/gated-scripts/');
    await expect.poll(() => visitor.cookies()).not.toContain('_an');
    expect(await visitor.storageKeys()).toEqual(['cart']);
  });

  test('runs no tag on the next page, and asks nobody again', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.ran()).toContain('marketing');
    await page.getByRole('button', { name: 'Withdraw consent' }).click();
    await expect.poll(() => site.receipts.length).toBe(2);
    await page.goto('/examples/script-tag/other.html');
    await visitor.started();
    const before = site.requests.length;
    await site.settle(400);
    expect(await visitor.ran()).toEqual([]);
    await visitor.seesNoBanner();
    expect(site.requests.slice(before).filter(({ party }) => party === 'third')).toEqual([]);
  });

  test('reset leaves every signal denied and asks again', async ({ page, context }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(() => window.assent.reset());
    const [, state] = (await visitor.googleCalls()).at(-1)!;
    expect(Object.entries(state).filter(([, value]) => value === 'granted')).toEqual([
      ['security_storage', 'granted'],
    ]);
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('assent');
    expect(await visitor.consent()).toBeNull();
    expect(await page.evaluate(() => window.assent.$view.get())).toBe('banner');
  });
});
