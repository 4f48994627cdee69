import { EmbedsPage, exampleAddress, type PageBox } from './models/embeds-page.js';
import { layoutShift } from './support/layout-shift.js';
import { expect, test } from './support/test.js';

test.describe('the box', () => {
  /** The boxes that are not where, or not as large as, they were: a pixel does not count. */
  const moved = (before: readonly PageBox[], after: readonly PageBox[]) =>
    after.filter((box, index) =>
      (['left', 'top', 'width', 'height'] as const).some(
        (side) => Math.abs(box[side] - before[index]![side]) > 1,
      ),
    );

  test('is that of the embed in every layout, also when the window changes', async ({
    page,
    site,
  }) => {
    const visitor = new EmbedsPage(page);
    const sizes = [1280, 700, 360, 1280].map((width) => ({ width, height: 800 }));
    // Without Assent, and with the plugins loaded, which have no box of their own before.
    site.rewrite(exampleAddress, (html) =>
      html
        .replace('<script async src="/assent.js"></script>', '')
        .replace('data-data=', 'data=')
        .replace(/(<embed[^>]*)data-src=/, '$1src='),
    );
    await page.goto(exampleAddress);
    const before: (readonly PageBox[])[] = [];
    for (const size of sizes) {
      await page.setViewportSize(size);
      before.push(await visitor.boxes());
    }
    site.rewrite(exampleAddress, (html) => html);
    await visitor.open(exampleAddress);
    await expect(visitor.placeholders).toHaveCount(21);
    for (const [index, size] of sizes.entries()) {
      await page.setViewportSize(size);
      await expect
        .poll(async () => moved(before[index]!, await visitor.boxes()), `${size.width} px wide`)
        .toEqual([]);
    }
    // And where they have loaded.
    await page.evaluate(() => window.assent.save({}, { films: true }));
    await expect(visitor.placeholder('padding')).toHaveCount(0);
    expect(moved(before[0]!, await visitor.boxes())).toEqual([]);
  });

  const layouts = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Layouts</title>
    <style>
      body { margin: 0; }
      iframe { border: 0; }
      .page { display: grid; grid-template-columns: 0 1fr; }
      .page.open { grid-template-columns: 300px 1fr; }
      #wide { width: 100%; aspect-ratio: 2; }
      #grown { flex: 1; }
      .shrunk { display: inline-block; }
      #limited { width: 900px; max-width: 100%; }
      .hero { position: relative; height: 300px; }
      #hero { position: absolute; top: 50%; left: 50%; width: 60%; height: 80%;
        transform: translate(-50%, -50%); }
      .row { display: flex; align-items: center; }
      .stack > * + * { margin-top: 50px; }
      .centre { display: grid; place-items: center; height: 400px; }
    </style>
    <main class="page"><nav></nav><div>
      <div><iframe id="wide" title="a" data-consent="marketing" data-src="/a"></iframe></div>
      <div class="row"><p>Words</p>
        <iframe id="grown" title="b" data-consent="marketing" data-src="/b"></iframe>
        <p style="flex: none">And more words</p></div>
      <div class="shrunk"><iframe id="limited" title="c" data-consent="marketing" data-src="/c"></iframe></div>
      <div class="hero"><iframe id="hero" title="d" data-consent="marketing" data-src="/d"></iframe></div>
      <div class="stack"><iframe id="first" title="e" data-consent="marketing" data-src="/e"></iframe>
        <p>Second</p></div>
      <div class="centre"><iframe id="centre" title="f" data-consent="marketing" data-src="/f"></iframe></div>
      <p><em><iframe id="inline" title="g" width="50%" data-consent="marketing" data-src="/g"></iframe></em> words</p>
    </div></main>
    </html>`;

  test('follows what is around it, also where the window stays as it is', async ({
    page,
    site,
  }) => {
    const visitor = new EmbedsPage(page);
    await page.setViewportSize({ width: 1000, height: 800 });
    const toggle = () =>
      page.evaluate(() => document.querySelector('.page')!.classList.toggle('open'));
    const look = async () => {
      const boxes = [await visitor.boxes()];
      await toggle();
      boxes.push(await visitor.boxes());
      return boxes;
    };
    site.page('/layouts', layouts);
    await page.goto('/layouts');
    const [closed, open] = await look();
    site.page(
      '/layouts',
      layouts.replace('<main', '<script async src="/assent.js"></script><main'),
    );
    await visitor.open('/layouts');
    await expect(visitor.placeholder('inline')).toBeVisible();
    expect(moved(closed!, await visitor.boxes())).toEqual([]);
    await toggle();
    await expect.poll(async () => moved(open!, await visitor.boxes())).toEqual([]);
    await toggle();
    await expect.poll(async () => moved(closed!, await visitor.boxes())).toEqual([]);
  });

  test('lets nothing shift', async ({ page, site, browserName }) => {
    test.skip(browserName !== 'chromium', 'only Chromium measures layout shifts');
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await visitor.rejectAll();
    await visitor.loadOnce('padding');
    await visitor.alwaysAllow('ratio');
    expect(await layoutShift(page)).toBe(0);
  });

  test('keeps the page where it was scrolled to', async ({ page, site }) => {
    await page.setViewportSize({ width: 1000, height: 600 });
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    const toEnd = () =>
      page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return scrollY;
      });
    await toEnd();
    const before = await toEnd();
    await page.evaluate(() => dispatchEvent(new Event('resize')));
    // It is a whole number, the end of the page is none.
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(1);
    await expect(visitor.placeholder('padding')).toHaveCount(1);
  });
});

test.describe('embeds that come, go and hide', () => {
  test('have no placeholder where nobody would have seen them', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await expect(visitor.placeholder('tracking')).toHaveCount(0);
    await expect(visitor.placeholder('in-tab')).toHaveCount(0);
    await page.evaluate(() => {
      window.errors = [];
      addEventListener('error', ({ message }) => window.errors!.push(message));
      document.querySelector<HTMLElement>('#tab')!.hidden = false;
    });
    await expect(visitor.placeholder('in-tab')).toBeVisible();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#in-tab')!.hidden = true;
    });
    await expect(visitor.placeholder('in-tab')).toHaveCount(0);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#in-tab')!.hidden = false;
    });
    await expect(visitor.placeholder('in-tab')).toBeVisible();
    expect(await visitor.errors()).toEqual([]);
  });

  test('take their placeholder along, and leave none behind', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    const count = await visitor.placeholders.count();
    await page.evaluate(() => document.querySelector('#ratio')!.remove());
    await expect(visitor.placeholders).toHaveCount(count - 1);
    await page.evaluate(() =>
      document.querySelector('.flex')!.append(document.querySelector('#centred')!),
    );
    await expect(page.locator('.flex > #centred + [data-assent-placeholder]')).toBeVisible();
    await expect(visitor.placeholders).toHaveCount(count - 1);
    await page.evaluate(() => document.querySelector('main')!.replaceChildren());
    await expect(visitor.placeholders).toHaveCount(0);
  });

  test('get one when they are inserted later, and get it back when the page drops it', async ({
    page,
    site,
  }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await page.evaluate(() => {
      const embed = document.createElement('iframe');
      embed.id = 'late';
      embed.title = 'Late';
      embed.dataset['consent'] = 'analytics';
      embed.dataset['src'] = 'https://late.example/';
      document.querySelector('main')!.prepend(embed);
    });
    await expect(visitor.placeholder('late')).toContainText('late.example');
    await page.evaluate(() =>
      document.querySelector('#late + [data-assent-placeholder]')!.remove(),
    );
    await expect(visitor.placeholder('late')).toBeVisible();
  });

  test('get a working one when a page comes back from a copy of itself', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await expect(visitor.placeholder('padding')).toHaveCount(1);
    await visitor.loadOnce('padding');
    await expect(visitor.embed('padding')).toBeVisible();
  });

  test('get none when they are let go while it is on its way', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    site.page(
      '/at-once',
      `<!doctype html><html lang="en"><meta charset="utf-8" /><title>At once</title><body><script>
       document.addEventListener('assent:ready', () => window.assent.acceptAll());
       </script><script src="/assent.js"></script>
       <iframe id="film" title="Film" data-consent="marketing"
         data-src="https://vendor.example/film.html"></iframe></body></html>`,
    );
    await visitor.open('/at-once');
    await expect(visitor.embed('film')).toHaveAttribute('src');
    await site.settle(300);
    await expect(visitor.placeholders).toHaveCount(0);
    await expect(visitor.embed('film')).toBeVisible();
  });

  test('get none where they wait for a refusal', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site, (html) =>
      html.replace('data-consent="marketing"', 'data-consent="!marketing"'),
    );
    await expect(visitor.placeholder('padding')).toHaveCount(0);
    await visitor.rejectAll();
    await expect(visitor.embed('padding')).toHaveAttribute('src');
  });
});
