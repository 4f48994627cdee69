import { GuardedPage, guardedConfig, vendorPaths } from './models/guarded-page.js';
import { mediaInsertions, scriptInsertions, stuckInsertions } from './models/insertions.js';
import { expect, test } from './support/test.js';

const names = Object.keys(scriptInsertions);

test.describe('a script that a script inserts', () => {
  test('is held whichever way it is inserted, and runs once when it is granted', async ({
    page,
    site,
  }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    for (const [name, insert] of Object.entries(scriptInsertions)) {
      await page.evaluate(insert, `${site.vendorOrigin}/${name}.js`);
    }
    await site.settle(400);
    expect(vendorPaths(site)).toEqual([]);
    expect(await visitor.ran()).toEqual([]);
    expect(await visitor.blocked()).toEqual(
      names.map(() => ({
        tag: 'script',
        reason: 'Held by the guard: localhost belongs to "counter" (analytics).',
      })),
    );

    await page.evaluate(() => window.assent.save({ marketing: true }));
    await site.settle(400);
    expect(vendorPaths(site)).toEqual([]);

    await page.evaluate(() => window.assent.save({ analytics: true }));
    await expect.poll(async () => (await visitor.ran()).toSorted()).toEqual(names.toSorted());
    await site.settle(300);
    expect((await visitor.ran()).toSorted()).toEqual(names.toSorted());
    expect(await page.evaluate(() => window.errors)).toEqual([]);
  });

  test('is held on the next page too after a refusal, and not after a grant', async ({
    page,
    site,
  }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    await visitor.rejectAll();
    await visitor.open('/guarded');
    const insertAll = async () => {
      for (const [name, insert] of Object.entries(scriptInsertions)) {
        await page.evaluate(insert, `${site.vendorOrigin}/${name}.js`);
      }
    };
    await insertAll();
    await site.settle(400);
    expect(vendorPaths(site)).toEqual([]);

    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(async () => (await visitor.ran()).length).toBe(names.length);
    await visitor.open('/guarded');
    await insertAll();
    await expect.poll(async () => (await visitor.ran()).toSorted()).toEqual(names.toSorted());
    expect(await visitor.blocked()).toEqual([]);
    // Nothing about them was changed.
    expect(
      await page.evaluate(
        () => document.querySelectorAll('[data-guard],[data-consent],[type="text/plain"]').length,
      ),
    ).toBe(0);
  });

  test('is held in places that the gate does not reach, for as long as the page lives', async ({
    page,
    site,
  }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    for (const [name, insert] of Object.entries(stuckInsertions)) {
      await page.evaluate(insert, `${site.vendorOrigin}/${name}.js`);
    }
    await site.settle(400);
    expect(await visitor.blocked()).toHaveLength(Object.keys(stuckInsertions).length);
    await page.evaluate(() => window.assent.acceptAll());
    await site.settle(400);
    expect(await visitor.ran()).toEqual([]);
    expect(vendorPaths(site)).toEqual([]);

    await visitor.open('/guarded');
    for (const [name, insert] of Object.entries(stuckInsertions)) {
      await page.evaluate(insert, `${site.vendorOrigin}/${name}.js`);
    }
    await expect
      .poll(async () => (await visitor.ran()).toSorted())
      .toEqual(Object.keys(stuckInsertions).toSorted());
  });

  test('of a frame is held by its address, even if the frame inserts it', async ({
    page,
    site,
  }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    await page.evaluate((address) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const script = Object.assign(document.createElement('script'), { src: address });
      const { Node } = frame.contentWindow as unknown as typeof globalThis;
      Node.prototype.appendChild.call(document.head, script);
    }, `${site.vendorOrigin}/by-frame.js`);
    await site.settle(300);
    expect(vendorPaths(site)).toEqual([]);
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.ran()).toEqual(['by-frame']);
  });
});
