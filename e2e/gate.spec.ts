import { ConsentPage } from './models/consent-page.js';
import { expect, test } from './support/test.js';

const sequence = ['slow', 'inline', 'fast', 'module', 'inline-module', 'deferred'];

test.describe('the gate', () => {
  test('runs the tags of a category in the order the browser would have', async ({
    page,
    site,
  }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => window.assent.save({ analytics: true }));
    await expect.poll(() => visitor.ran()).toEqual(expect.arrayContaining([...sequence, 'free']));
    const ran = await visitor.ran();
    expect(ran.filter((name) => sequence.includes(name))).toEqual(sequence);
    // It needs no order, so the slow one before it does not hold it back.
    expect(ran.indexOf('free')).toBeLessThan(ran.indexOf('slow'));
    expect(site.requestsTo('/both.js')).toHaveLength(0);
    expect(ran).toContain('without-marketing');
  });

  test('downloads them together, each once', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => window.assent.save({ analytics: true }));
    await expect.poll(() => visitor.ran()).toContain('deferred');
    const [slow] = site.requestsTo('/slow.js');
    const [fast] = site.requestsTo('/fast.js');
    // The slow one takes 400 ms; waiting for it would have begun the next download after that.
    expect(fast!.time - slow!.time).toBeLessThan(300);
    for (const path of ['/slow.js', '/fast.js', '/module.mjs', '/deferred.js', '/free.js']) {
      expect(site.requestsTo(path), path).toHaveLength(1);
    }
  });

  test('lets no category wait for another', async ({ page, site }) => {
    site.rewrite('/examples/gated-scripts/', (html) =>
      html.replace('slow.js?delay=400', 'slow.js?delay=3000'),
    );
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.ran(), { timeout: 2500 }).toContain('klaro');
    expect(await visitor.ran()).not.toContain('slow');
  });

  test('a tag that fails is reported and stops no other', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await visitor.watchErrors();
    await page.evaluate(() => {
      window.assent.save({ functional: true });
    });
    await expect.poll(() => visitor.ran()).toContain('after-missing');
    const errors = await visitor.errors();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatch(/^Assent: .*\/missing\.js\?status=404 failed\.$/);
  });

  test('the tag finds itself as the page wrote it', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.ran()).toContain('slow');
    expect(await page.evaluate(() => window.ranData?.['slow']?.['account'])).toBe('A-1');
    expect(await page.locator('#slow').count()).toBe(1);
  });

  test('each tag runs once, however often consent toggles', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    for (let round = 0; round < 3; round++) {
      await page.evaluate(() => window.assent.acceptAll());
      await expect
        .poll(() => visitor.ran())
        .toEqual(expect.arrayContaining(['vanilla', 'deferred']));
      await page.evaluate(() => window.assent.rejectAll());
    }
    await site.settle(300);
    const ran = await visitor.ran();
    expect([...new Set(ran)]).toEqual(ran);
  });

  test('a refusal cancels what was released and has not run yet', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => {
      window.assent.acceptAll();
      window.assent.rejectAll();
    });
    await site.settle(600);
    expect(await visitor.ran()).toEqual(['without-marketing']);
    expect(site.requests.filter(({ party }) => party === 'third').map(({ path }) => path)).toEqual([
      '/without-marketing.js',
    ]);
  });

  test('a refusal taken back in time loses no turn and runs nothing twice', async ({
    page,
    site,
  }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(async () => {
      window.assent.acceptAll();
      await new Promise((resolve) => setTimeout(resolve, 250));
      window.assent.rejectAll();
      window.assent.acceptAll();
    });
    await expect.poll(() => visitor.ran()).toContain('deferred');
    await site.settle(600);
    const ran = await visitor.ran();
    expect(ran).toEqual([...new Set(ran)]);
    expect(ran.filter((name) => /^(slow|inline|fast)$/.test(name))).toEqual([
      'slow',
      'inline',
      'fast',
    ]);
  });

  test('a service needs its own answer', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => window.assent.save({ analytics: true }, { replay: false }));
    await expect.poll(() => visitor.ran()).toContain('deferred');
    await site.settle();
    expect(await visitor.ran()).not.toContain('replay');
  });

  test('tags that are inserted later obey the state of then', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    const insert = (name: string) =>
      page.evaluate((file) => {
        const box = document.createElement('div');
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.dataset['consent'] = 'analytics';
        script.setAttribute('src', `/vendor/${file}.js`);
        box.append(script);
        document.body.append(box);
      }, name);
    await insert('before-choice');
    await site.settle(300);
    expect(await visitor.ran()).toEqual([]);
    await page.evaluate(() => window.assent.save({ analytics: true }));
    await expect.poll(() => visitor.ran()).toContain('before-choice');
    await insert('after-choice');
    await expect.poll(() => visitor.ran()).toContain('after-choice');
    await page.evaluate(() => window.assent.rejectAll());
    await insert('after-refusal');
    await site.settle(300);
    expect(await visitor.ran()).not.toContain('after-refusal');
  });

  test('frames and pictures load with their category and stop with it', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => site.requestsTo('/embed.html').length).toBe(1);
    await expect.poll(() => site.requestsTo('/pixel.png').length).toBe(1);
    await page.evaluate(() => window.assent.rejectAll());
    await expect(page.locator('iframe')).not.toHaveAttribute('src');
  });

  test('a late document.write is dropped and reported; the page survives', async ({
    page,
    site,
  }) => {
    site.rewrite('/examples/gated-scripts/', (html) =>
      html.replace(
        '</head>',
        `<script type="text/plain" data-consent="functional">
           document.write('<p id="written">written</p>');
           setTimeout(() => document.writeln('later'), 50);
         </script></head>`,
      ),
    );
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await visitor.watchErrors();
    await page.evaluate(() => {
      window.assent.save({ functional: true });
    });
    await expect
      .poll(async () => (await visitor.errors()).filter((text) => text.includes('write')).length)
      .toBe(2);
    await expect(page.getByRole('heading', { name: 'Held tags' })).toBeVisible();
    await expect(page.locator('#written')).toHaveCount(0);
  });
});
