import type { Page } from '@playwright/test';
import { ConsentPage } from './models/consent-page.js';
import { expect, test } from './support/test.js';

const PAGE = '/examples/gated-scripts/';
const held = (name: string, consent = 'analytics') =>
  `<script type="text/plain" data-consent="${consent}" src="/vendor/${name}.js"></script>`;

/** The ways by which pages and frameworks put markup into a document. */
const ways: Readonly<Record<string, (page: Page, markup: string) => Promise<void>>> = {
  innerHTML: (page, markup) =>
    page.evaluate((html) => {
      document.querySelector('main')!.innerHTML = html;
    }, markup),
  insertAdjacentHTML: (page, markup) =>
    page.evaluate(
      (html) => document.querySelector('main')!.insertAdjacentHTML('afterbegin', html),
      markup,
    ),
  'a fragment out of a template': (page, markup) =>
    page.evaluate((html) => {
      const template = document.createElement('template');
      template.innerHTML = `<section>${html}</section>`;
      document.querySelector('main')!.append(template.content.cloneNode(true));
    }, markup),
  createContextualFragment: (page, markup) =>
    page.evaluate((html) => {
      document.querySelector('main')!.append(document.createRange().createContextualFragment(html));
    }, markup),
  'a new body': (page, markup) =>
    page.evaluate((html) => {
      const body = document.createElement('body');
      body.innerHTML = `<main>${html}</main>`;
      document.documentElement.replaceChild(body, document.querySelector('body')!);
    }, markup),
  'a view transition': (page, markup) =>
    page.evaluate(async (html) => {
      const swap = () => {
        const next = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
        document.documentElement.replaceChild(
          document.adoptNode(next.body),
          document.querySelector('body')!,
        );
      };
      // Browsers without view transitions swap at once, as sites do there.
      if (document.startViewTransition) await document.startViewTransition(swap).updateCallbackDone;
      else swap();
    }, markup),
};

for (const [name, insert] of Object.entries(ways)) {
  test(`by ${name}, tags wait for the choice and run after it, once`, async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open(PAGE);
    await insert(page, held('early'));
    await site.settle();
    expect(site.requestsTo('/vendor/early.js')).toEqual([]);
    await page.evaluate(() => window.assent.save({ analytics: true }));
    await expect.poll(() => visitor.ran()).toContain('early');

    await insert(page, held('late') + held('denied', 'marketing'));
    await expect.poll(() => visitor.ran()).toContain('late');
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(() => window.assent.rejectAll());
    await page.evaluate(() => window.assent.save({ analytics: true }));
    await insert(page, held('last'));
    await expect.poll(() => visitor.ran()).toContain('last');
    for (const file of ['early', 'late', 'last']) {
      expect((await visitor.ran()).filter((ran) => ran === file)).toHaveLength(1);
    }
  });
}

test('what is marked up only later is held from then on, and let go by what it says', async ({
  page,
  site,
}) => {
  const visitor = new ConsentPage(page);
  await visitor.open(PAGE);
  await page.evaluate(() => window.assent.save({ analytics: true }));
  await page.evaluate(() => {
    for (const name of ['added', 'changed']) {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.id = name;
      script.setAttribute('src', `/vendor/${name}.js`);
      if (name === 'changed') script.dataset['consent'] = 'marketing';
      document.body.append(script);
    }
  });
  await site.settle();
  expect(await visitor.ran()).not.toContain('added');
  expect(await visitor.ran()).not.toContain('changed');
  await page.evaluate(() => {
    for (const name of ['added', 'changed']) {
      document.getElementById(name)!.dataset['consent'] = 'analytics';
    }
  });
  await expect.poll(() => visitor.ran()).toEqual(expect.arrayContaining(['added', 'changed']));
});

test('an embed whose category is changed to a denied one is unloaded', async ({ page, site }) => {
  const visitor = new ConsentPage(page);
  await visitor.open(PAGE);
  await page.evaluate(() => window.assent.save({ marketing: true }));
  await expect.poll(() => site.requestsTo('/embed.html').length).toBe(1);
  await page.locator('iframe').evaluate((frame: HTMLElement) => {
    delete frame.dataset['service'];
    frame.dataset['consent'] = 'analytics';
  });
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
});

test('a tag that is taken out before its turn does not run', async ({ page, site }) => {
  const visitor = new ConsentPage(page);
  await visitor.open(PAGE);
  await page.evaluate(() => {
    const [first, second] = ['first', 'second'].map((name) => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset['consent'] = 'functional';
      script.setAttribute('src', `/vendor/${name}.js?delay=300`);
      document.body.append(script);
      return script;
    });
    window.assent.save({ functional: true });
    setTimeout(() => second!.remove(), 100);
    return first!.isConnected;
  });
  await expect.poll(() => visitor.ran()).toContain('first');
  await site.settle(400);
  expect(await visitor.ran()).not.toContain('second');
});

test('twenty pages of a single-page application run each tag once and keep none of it', async ({
  page,
}) => {
  const visitor = new ConsentPage(page);
  await visitor.open(PAGE);
  await page.evaluate(() => window.assent.save({ analytics: true }));
  await expect.poll(() => visitor.ran()).toContain('deferred');
  await page.evaluate(async () => {
    for (let index = 0; index < 20; index++) {
      const main = document.createElement('main');
      main.innerHTML =
        `<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('page-${index}')</script>` +
        `<iframe title="x" data-consent="marketing" data-src="/vendor/frame.html"></iframe>`;
      document.querySelector('main')!.replaceWith(main);
      await new Promise<void>((resolve) => {
        const look = () =>
          window.ran?.includes(`page-${index}`) ? resolve() : setTimeout(look, 10);
        look();
      });
    }
  });
  const expected = Array.from({ length: 20 }, (_, index) => `page-${index}`);
  await expect
    .poll(async () => (await visitor.ran()).filter((name) => name.startsWith('page-')))
    .toEqual(expected);
});
