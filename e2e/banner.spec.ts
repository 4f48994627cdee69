import { ConsentPage } from './models/consent-page.js';
import { expectAccessible } from './support/axe.js';
import { intoHead } from './support/into-head.js';
import { layoutShift } from './support/layout-shift.js';
import { expect, test } from './support/test.js';

test.describe('the banner', () => {
  test('offers refusing as it offers accepting: same element, size, weight and colours', async ({
    page,
  }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    const looks = (['accept-all', 'reject-all'] as const).map((action) =>
      visitor.button(action).evaluate((element) => {
        const { width, height, top } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return {
          tag: element.tagName,
          width: Math.round(width),
          height: Math.round(height),
          top: Math.round(top),
          font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
          colours: `${style.color} on ${style.backgroundColor}, ${style.borderTopColor}`,
        };
      }),
    );
    const [accept, reject] = await Promise.all(looks);
    expect(reject).toEqual(accept);
    expect(accept?.tag).toBe('BUTTON');
    expect(accept?.height).toBeGreaterThanOrEqual(44);
    await expect(visitor.banner.getByRole('button')).toHaveText([
      'Accept all',
      'Reject all',
      'Preferences',
    ]);
  });

  test('accepting takes one click: tags run, one receipt arrives', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.acceptAll();
    await expect
      .poll(() => visitor.ran())
      .toEqual(expect.arrayContaining(['payment', 'analytics', 'marketing', 'chat']));
    await expect.poll(() => site.receipts.length).toBe(1);
    expect(site.receipts[0]?.receipt).toMatchObject({
      event: 'given',
      method: 'accept-all',
      surface: 'banner',
      language: 'en',
    });
    await site.settle();
    expect(site.receipts).toHaveLength(1);
  });

  test('refusing takes one click: nothing runs, one receipt arrives', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.rejectAll();
    await expect.poll(() => site.receipts.length).toBe(1);
    expect(site.receipts[0]?.receipt).toMatchObject({
      event: 'refused',
      method: 'reject-all',
      surface: 'banner',
    });
    await site.settle(300);
    expect(await visitor.ran()).toEqual(['payment']);
  });

  test('takes no focus, and a keyboard reaches it and leaves it', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    const reached: (string | null)[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(
          () =>
            document.activeElement?.getAttribute('data-assent-action') ??
            document.activeElement?.getAttribute('name') ??
            null,
        ),
      );
    }
    expect(reached).toEqual(
      expect.arrayContaining(['name', 'accept-all', 'reject-all', 'preferences']),
    );
    expect(reached.indexOf('reject-all')).toBe(reached.indexOf('accept-all') + 1);
  });

  test('Escape, scrolling and leaving store nothing', async ({ page, context }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, 1000));
    await page.goto('/examples/script-tag/other.html');
    await visitor.started();
    await visitor.seesBanner();
    expect(await context.cookies()).toEqual([]);
  });

  test('never covers what is focused', async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1000, height: 600 });
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => {
      for (let index = 0; index < 60; index++) {
        const link = document.createElement('a');
        link.href = '#x';
        link.textContent = `Link ${index}`;
        const line = document.createElement('p');
        line.append(link);
        document.querySelector('main')!.append(line);
      }
    });
    await visitor.seesBanner();
    await page.getByLabel('Your name').focus();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const isCovered = await page.evaluate(async () => {
        // Browsers scroll to what they focus with the next frame.
        await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
        const focused = document.activeElement!;
        const banner = document.querySelector('#assent [role=region], #assent section')!;
        if (banner.contains(focused)) return false;
        const box = focused.getBoundingClientRect();
        // Scrolling stops at whole pixels.
        return box.bottom > banner.getBoundingClientRect().top + 1;
      });
      expect(isCovered, `step ${step}`).toBe(false);
    }
  });

  test('lets the end of the page be scrolled out from under it, and adds no scrollbar to a short one', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1000, height: 600 });
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    const room = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(await room()).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.style.minHeight = '2000px';
      scrollTo(0, 100);
    });
    await expect.poll(() => room()).toBeGreaterThan(1500);
    await expect
      .poll(() =>
        page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
          const banner = document.querySelector('#assent [role=region]')!.getBoundingClientRect();
          return document.querySelector('footer')!.getBoundingClientRect().bottom <= banner.top + 1;
        }),
      )
      .toBe(true);
    await visitor.rejectAll();
  });

  for (const size of [
    { width: 320, height: 568 },
    { width: 1280, height: 800 },
  ]) {
    test(`is whole at ${size.width} by ${size.height}: all buttons in sight, nothing to scroll sideways`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      const visitor = new ConsentPage(page);
      await visitor.open();
      for (const action of ['accept-all', 'reject-all', 'preferences'] as const) {
        const box = (await visitor.button(action).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(size.width);
        expect(box.y + box.height).toBeLessThanOrEqual(size.height);
        expect(box.height).toBeGreaterThanOrEqual(44);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }

  test('is accessible by every rule of axe', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    await expectAccessible(page);
  });

  test('survives that the page swaps its body', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append(document.createElement('main'));
      document.body.replaceWith(body);
    });
    await visitor.seesBanner();
    await visitor.acceptAll();
    expect(await visitor.consent()).toMatchObject({ method: 'accept-all' });
  });

  test('lives in an open shadow root if asked', async ({ page, site }) => {
    site.rewrite(
      '/examples/script-tag/',
      intoHead(
        '<script type="application/json" data-assent-config>{"ui":{"isolate":true,"layout":"box"}}</script>',
      ),
    );
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    expect(await page.evaluate(() => !!document.querySelector('#assent')?.shadowRoot)).toBe(true);
    await visitor.openCenter();
    await expectAccessible(page);
    await visitor.inCenter('reject-all').click();
    await expect(visitor.center).toBeHidden();
    expect(await visitor.consent()).toMatchObject({ method: 'reject-all' });
  });

  test('does not ask where everything is necessary', async ({ page, site }) => {
    site.rewrite(
      '/examples/script-tag/',
      intoHead(
        '<script type="application/json" data-assent-config>{"categories":[{"id":"necessary"}]}</script>',
      ),
    );
    const visitor = new ConsentPage(page);
    await visitor.open();
    await expect.poll(() => visitor.ran()).toEqual(['payment']);
    await site.settle(300);
    await visitor.seesNoBanner();
    await visitor.reopenCenter();
    await expect(visitor.toggle('Necessary')).toBeChecked();
  });

  test('causes no layout shift', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'only Chromium measures layout shifts');
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    expect(await layoutShift(page)).toBe(0);
  });
});

test.describe('the language', () => {
  for (const [language, accept, direction] of [
    ['de', 'Alle akzeptieren', 'ltr'],
    ['fr-CA', 'Tout accepter', 'ltr'],
    ['ar', 'قبول الكل', 'rtl'],
  ] as const) {
    test(`follows a page in ${language}`, async ({ page, site }) => {
      site.rewrite('/examples/script-tag/', (html) =>
        html.replace('lang="en"', `lang="${language}"`),
      );
      const visitor = new ConsentPage(page);
      await visitor.open();
      await expect(visitor.button('accept-all')).toHaveText(accept);
      expect(await page.locator('#assent').getAttribute('dir')).toBe(direction);
      await expectAccessible(page);
      await visitor.openCenter();
      await expectAccessible(page);
      await visitor.inCenter('accept-all').click();
      await expect.poll(() => site.receipts.length).toBe(1);
      expect(site.receipts[0]?.receipt).toMatchObject({ language: language.slice(0, 2) });
    });
  }

  test('whose texts are missing falls back to English, and says so', async ({ page, site }) => {
    site.rewrite('/examples/script-tag/', (html) =>
      html.replace(
        '<html lang="en">',
        '<html lang="de"><script>document.addEventListener("assent:error", (event) => { window.errors = [event.detail.message]; });</script>',
      ),
    );
    site.fail('/locales/de.json', 404);
    const visitor = new ConsentPage(page);
    await visitor.open();
    await expect(visitor.button('accept-all')).toHaveText('Accept all');
    expect(await page.evaluate(() => window.errors)).toEqual(['Assent: locales/de.json failed.']);
    await visitor.acceptAll();
    await expect.poll(() => site.receipts.length).toBe(1);
    expect(site.receipts[0]?.receipt).toMatchObject({ language: 'en' });
  });
});
