import { adsOrigin, GuardedPage, guardedConfig, vendorPaths } from './models/guarded-page.js';
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
    await visitor.insert(site.vendorOrigin, scriptInsertions);
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
    await visitor.insert(site.vendorOrigin, scriptInsertions);
    await site.settle(400);
    expect(vendorPaths(site)).toEqual([]);

    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(async () => (await visitor.ran()).length).toBe(names.length);
    await visitor.open('/guarded');
    await visitor.insert(site.vendorOrigin, scriptInsertions);
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
    await visitor.insert(site.vendorOrigin, stuckInsertions);
    await site.settle(400);
    expect(await visitor.blocked()).toHaveLength(Object.keys(stuckInsertions).length);
    await page.evaluate(() => window.assent.acceptAll());
    await site.settle(400);
    expect(await visitor.ran()).toEqual([]);
    expect(vendorPaths(site)).toEqual([]);

    await visitor.open('/guarded');
    await visitor.insert(site.vendorOrigin, stuckInsertions);
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

test('scripts that ask for their order get it', async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  await page.evaluate((origin) => {
    for (const file of ['first.js?delay=400', 'second.js', 'third.js?delay=100', 'fourth.js']) {
      const script = document.createElement('script');
      script.src = `${origin}/${file}`;
      script.async = false;
      document.head.append(script);
    }
    document.head.append(
      Object.assign(document.createElement('script'), { src: `${origin}/free.js` }),
    );
  }, site.vendorOrigin);
  await page.evaluate(() => window.assent.acceptAll());
  await expect
    .poll(async () => (await visitor.ran()).filter((name) => name !== 'free'))
    .toEqual(['first', 'second', 'third', 'fourth']);
  expect((await visitor.ran())[0]).toBe('free');
});

test('a module is let go as a module', async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  await page.evaluate((origin) => {
    for (const isTypeFirst of [true, false]) {
      const script = document.createElement('script');
      if (isTypeFirst) script.type = 'module';
      script.src = `${origin}/module-${isTypeFirst}.mjs`;
      script.type = 'module';
      document.head.append(script);
    }
  }, site.vendorOrigin);
  await site.settle(300);
  expect(vendorPaths(site)).toEqual([]);
  await page.evaluate(() => window.assent.acceptAll());
  await expect
    .poll(async () => (await visitor.ran()).toSorted())
    .toEqual(['module-false', 'module-true']);
});

test('frames, pictures and style sheets are held, loaded and unloaded with their service', async ({
  page,
  site,
}) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  await visitor.insert(adsOrigin(site), mediaInsertions);
  await site.settle(400);
  expect(vendorPaths(site)).toEqual([]);
  expect(await visitor.blocked()).toHaveLength(Object.keys(mediaInsertions).length);
  await expect(page.locator('iframe[src]')).toHaveCount(0);

  await page.evaluate(() => window.assent.save({ analytics: true }));
  await site.settle(300);
  expect(vendorPaths(site)).toEqual([]);

  await page.evaluate(() => window.assent.acceptAll());
  const files = Object.keys(mediaInsertions);
  await expect
    .poll(() =>
      vendorPaths(site)
        .map((path) => path.replace(/\/|\.\w+$/g, ''))
        .toSorted(),
    )
    .toEqual(files.toSorted());

  await page.evaluate(() => window.assent.rejectAll());
  await expect(page.locator('iframe[src]')).toHaveCount(0);
});

test('a picture that is in no page is never sent, and told', async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  const send = (file: string) =>
    page.evaluate(
      (address) => {
        new Image().src = address;
      },
      `${adsOrigin(site)}/${file}`,
    );
  await send('dropped.png');
  await site.settle(200);
  await page.evaluate(() => window.assent.acceptAll());
  await send('sent.png');
  await expect.poll(() => vendorPaths(site)).toEqual(['/sent.png']);
  expect(await visitor.blocked()).toEqual([
    { tag: 'img', reason: 'Held by the guard: ads.localhost belongs to "ads" (marketing).' },
  ]);
});

test("what is nobody's, or granted, is not touched", async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  await page.evaluate(() => window.assent.save({ analytics: true }));
  const [own, vendor, template] = await page.evaluate((origin) => {
    const inserted = ['/vendor/own.js', `${origin}/counter.js`].map((address) => {
      const script = document.createElement('script');
      script.src = address;
      document.head.append(script);
      return script.outerHTML;
    });
    const box = document.createElement('div');
    box.innerHTML = '<img src="/vendor/own.png" alt="a > b"><iframe title=x src="about:blank">';
    return [...inserted, box.innerHTML];
  }, site.vendorOrigin);
  expect(own).toBe('<script src="/vendor/own.js"></script>');
  expect(vendor).toBe(`<script src="${site.vendorOrigin}/counter.js"></script>`);
  expect(template?.replace('&gt;', '>')).toBe(
    '<img src="/vendor/own.png" alt="a > b"><iframe title="x" src="about:blank"></iframe>',
  );
  await expect.poll(async () => (await visitor.ran()).toSorted()).toEqual(['counter', 'own']);
  expect(await visitor.blocked()).toEqual([]);
});

test('what the page has marked up is left to its markup', async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site, {
    body: `<script type="text/plain" data-consent="!marketing" src="${adsOrigin(site)}/cookieless.js"></script>
      <iframe title="a" data-consent="analytics" data-src="${adsOrigin(site)}/marked.html"></iframe>`,
  });
  await page.evaluate(() => window.assent.save({ analytics: true }));
  await expect.poll(() => visitor.ran()).toEqual(['cookieless']);
  await expect.poll(() => site.requestsTo('/marked.html').length).toBe(1);
  expect(await page.evaluate(() => window.errors)).toEqual([]);
});

test.describe('document.write', () => {
  const body = (origin: string) =>
    `<script>
       document.write('<p id="written">1 < 2</p><script src="${origin}/written.js"><' + '/script><i>end</i>');
       document.writeln('<script type="module" src=${origin}/module.mjs><' + '/script>');
     </script>`;

  test('of a script is held while the page is read, and let go in its place', async ({
    page,
    site,
  }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site, { body: body(site.vendorOrigin) });
    await site.settle(300);
    expect(vendorPaths(site)).toEqual([]);
    await expect(page.locator('#written')).toHaveText('1 < 2');
    await expect(page.locator('i')).toHaveText('end');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.ran()).toEqual(['written', 'module']);
  });

  test("of a script that is granted is the browser's own", async ({ page, site }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    await visitor.acceptAll();
    // Before Assent has started nothing is granted: the gate lets it go then.
    await visitor.openGuarded(site, { body: body(site.vendorOrigin) });
    await expect.poll(async () => (await visitor.ran()).toSorted()).toEqual(['module', 'written']);
  });
});
