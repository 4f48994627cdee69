import type { Page } from '@playwright/test';
import { askedVendor, EmbedsPage } from './models/embeds-page.js';
import { expectAccessible } from './support/axe.js';
import { expect, test } from './support/test.js';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Whether a frame shows nothing: an empty page of this site's own. */
const isEmpty = (page: Page, id: string) =>
  page.evaluate((name) => {
    const frame = document.getElementById(name) as HTMLIFrameElement;
    return frame.contentDocument?.body?.childElementCount === 0;
  }, id);

test.describe('loading once', () => {
  test('asks for the embed only, and stores nothing', async ({ page, site, context }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await visitor.action('padding', 'load-once').click();
    await expect(visitor.placeholder('padding')).toHaveCount(0);
    await expect(visitor.embed('padding')).toBeVisible();
    await site.settle();
    expect(askedVendor(site)).toEqual(['/film.htmlpadding']);
    expect(await context.cookies()).toEqual([]);
    expect(
      await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]),
    ).toEqual([]);
    expect(site.receipts).toEqual([]);
    expect(await visitor.consent()).toBeNull();
    await visitor.seesBanner();
    await expect(visitor.placeholder('ratio')).toBeVisible();
  });

  test('lasts until the next decision that is not about embeds', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await visitor.loadOnce('padding');
    await visitor.alwaysAllow('player');
    await site.settle();
    await expect(visitor.embed('padding')).toHaveAttribute('src');
    await page.evaluate(() => window.assent.rejectAll());
    await expect(visitor.placeholder('padding')).toBeVisible();
    await expect(visitor.placeholder('player')).toBeVisible();
    await expect(visitor.embed('padding')).not.toHaveAttribute('src');
    await expect(visitor.embed('padding')).toHaveAttribute('data-consent', 'marketing');
    await expect(visitor.embed('padding')).toHaveAttribute('data-service', 'films');
    await expect.poll(() => isEmpty(page, 'padding')).toBe(true);
    await visitor.loadOnce('padding');
    await expect(visitor.placeholder('padding')).toHaveCount(0);
  });

  test('stays loaded, and loads no second time, when its category is granted', async ({
    page,
    site,
  }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await visitor.loadOnce('padding');
    await page.evaluate(() => window.assent.save({ marketing: true }));
    await expect(visitor.placeholder('ratio')).toHaveCount(0);
    await site.settle();
    expect(askedVendor(site).filter((path) => path === '/film.htmlpadding')).toHaveLength(1);
    await page.evaluate(() => window.assent.rejectAll());
    await expect(visitor.placeholder('padding')).toBeVisible();
  });

  test('ends where the embed leaves the page', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await visitor.loadOnce('padding');
    await page.evaluate(async () => {
      const embed = document.querySelector('#padding')!;
      const parent = embed.parentElement!;
      embed.remove();
      await new Promise((next) => setTimeout(next));
      parent.append(embed);
    });
    await expect(visitor.placeholder('padding')).toBeVisible();
    await expect(visitor.embed('padding')).not.toHaveAttribute('src');
  });
});

test.describe('always allowing', () => {
  test('is a decision for the service: all its embeds load, now and on the next page', async ({
    page,
    site,
  }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await visitor.alwaysAllow('grid-wide');
    for (const id of ['padding', 'ratio', 'float', 'video']) {
      await expect(visitor.placeholder(id)).toHaveCount(0);
      await expect(visitor.embed(id)).toHaveAttribute('src');
    }
    await visitor.seesNoBanner();
    await expect(visitor.placeholder('player')).toBeVisible();
    await expect(visitor.placeholder('default')).toBeVisible();
    await expect.poll(() => site.receipts.length).toBe(1);
    expect(site.receipts[0]?.receipt).toMatchObject({
      event: 'given',
      method: 'placeholder',
      surface: 'placeholder',
      state: 'partial',
    });
    expect(await visitor.consent()).toMatchObject({
      choices: { functional: false, analytics: false, marketing: false },
      services: { films: true },
      method: 'placeholder',
    });
    await page.reload();
    await visitor.started();
    await expect(visitor.embed('padding')).toHaveAttribute('src');
    await expect(visitor.placeholder('player')).toBeVisible();
    await expect(visitor.placeholder('padding')).toHaveCount(0);
  });

  test('keeps what was decided before', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await page.evaluate(() => window.assent.save({ analytics: true }, { podcast: true }));
    await expect(visitor.placeholder('player')).toHaveCount(0);
    await visitor.alwaysAllow('padding');
    expect(await visitor.consent()).toMatchObject({
      choices: { analytics: true, functional: false, marketing: false },
      services: { podcast: true, films: true },
    });
  });

  test('means the category, and says so, where the embed names no service', async ({
    page,
    site,
  }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await expect(visitor.action('default', 'always-allow')).toHaveText('Always allow Marketing');
    await visitor.alwaysAllow('default');
    expect(await visitor.consent()).toMatchObject({ choices: { marketing: true }, services: {} });
    await expect(visitor.placeholder('padding')).toHaveCount(0);
    await expect(visitor.placeholder('player')).toBeVisible();
  });

  test('loads objects, embeds, video and audio as well', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await visitor.loadOnce('video');
    await expect(visitor.embed('video')).toHaveAttribute('poster');
    // In Firefox a click of Playwright's waits for ever for the navigation of an object.
    await page.evaluate(() => {
      const selector = '#object + [data-assent-placeholder] [data-assent-action="always-allow"]';
      document.querySelector<HTMLElement>(selector)!.click();
    });
    await expect
      .poll(() => askedVendor(site))
      .toEqual(
        expect.arrayContaining(['/brochure.html', '/prices.html', '/concert.mp4', '/episode.mp3']),
      );
  });
});

test('withdrawing puts the placeholder back and stops the embed', async ({ page, site }) => {
  const visitor = new EmbedsPage(page);
  await visitor.openExample(site);
  await visitor.alwaysAllow('padding');
  await page.evaluate(() => window.assent.withdraw());
  await expect(visitor.placeholder('padding')).toBeVisible();
  await expect(visitor.embed('padding')).toBeHidden();
  await expect(visitor.embed('padding')).not.toHaveAttribute('src');
  await expect.poll(() => isEmpty(page, 'padding')).toBe(true);
});

test.describe('the words', () => {
  test('say what it is, whose, what for, and what loading means', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    const group = page.getByRole('group', { name: 'Example Films How it is made' });
    await expect(group).toBeVisible();
    await expect(group).toContainText('Shows our films and remembers how far you have watched.');
    await expect(group).toContainText(
      'Loading it sends data, such as your IP address, to Vendor Ltd (localhost',
    );
    await expect(group.getByRole('link')).toHaveText('Privacy policy of Vendor Ltd');
    await expect(group.getByRole('button')).toHaveText(['Load once', 'Always allow Example Films']);
    await expect(visitor.placeholder('default')).toContainText('Purpose: Marketing');
  });

  test('speak the language of the page', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site, (html) => html.replace('lang="en"', 'lang="de"'));
    await expect(visitor.action('padding', 'load-once')).toHaveText('Einmal laden');
    await expect(visitor.action('padding', 'always-allow')).toHaveText(
      'Example Films immer erlauben',
    );
    await expect(visitor.placeholder('padding')).toHaveAttribute('lang', 'de');
  });

  test('are the site’s own where it has any', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site, (html) =>
      html.replace('"receipts"', '"texts": { "loadOnce": "Just this once" }, "receipts"'),
    );
    await expect(visitor.action('padding', 'load-once')).toHaveText('Just this once');
  });
});

test.describe('for everybody', () => {
  test('the keyboard loads, and the focus goes to what has loaded', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    for (const [id, action] of [
      ['padding', 'load-once'],
      ['video', 'load-once'],
      ['player', 'always-allow'],
    ] as const) {
      await visitor.action(id, action).focus();
      await page.keyboard.press('Enter');
      await expect(visitor.embed(id)).toHaveAttribute('src');
      await expect.poll(() => focused(page)).toBe(id);
    }
  });

  test('the focus goes where it was clicked, and is not taken from elsewhere', async ({
    page,
    site,
  }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await visitor.action('padding', 'load-once').click();
    await expect.poll(() => focused(page)).toBe('padding');
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.id = 'search';
      document.querySelector('main')!.prepend(input);
      input.focus();
      window.assent.acceptAll();
    });
    await expect(visitor.placeholders).toHaveCount(0);
    expect(await focused(page)).toBe('search');
  });

  test('a measurement keeps the focus on its button', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    const button = visitor.action('padding', 'load-once');
    await button.focus();
    const width = await button.evaluate((element) => element.parentElement!.clientWidth);
    await page.setViewportSize({ width: 500, height: 700 });
    await expect
      .poll(() => button.evaluate((element) => element.parentElement!.clientWidth))
      .toBeLessThan(width);
    await expect(button).toBeFocused();
  });

  test('targets are large, and within the box, on a phone too', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    const buttons = await visitor.placeholders.evaluateAll((all) =>
      all.flatMap((element) => {
        const own = element.getBoundingClientRect();
        return [...element.querySelectorAll('button')].map((button) => {
          const { left, right, height } = button.getBoundingClientRect();
          return {
            name: `${element.previousElementSibling!.id}: ${button.textContent}`,
            // The player of a sound can be lower than 44 px.
            isLarge: height >= Math.min(44, own.height) - 0.5 && height >= 24,
            isInside: left >= own.left - 1 && right <= own.right + 1,
          };
        });
      }),
    );
    expect(buttons.length).toBeGreaterThan(20);
    expect(buttons.filter(({ isLarge, isInside }) => !isLarge || !isInside)).toEqual([]);
  });

  test('every rule of axe is kept', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await expectAccessible(page);
  });

  test('every rule of axe is kept from right to left', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site, (html) => html.replace('lang="en"', 'lang="ar" dir="rtl"'));
    await expect(visitor.placeholder('padding')).toHaveAttribute('dir', 'rtl');
    await expectAccessible(page, '[data-assent-placeholder]');
  });

  test.describe('in the dark', () => {
    test.use({ colorScheme: 'dark' });
    test('every rule of axe is kept', async ({ page, site }) => {
      const visitor = new EmbedsPage(page);
      await visitor.openExample(site);
      await expectAccessible(page, '[data-assent-placeholder]');
    });
  });
});
