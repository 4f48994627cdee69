import { ConsentPage } from './models/consent-page.js';
import { intoHead } from './support/into-head.js';
import { expect, test } from './support/test.js';

const withConfig = (config: string) =>
  intoHead(`<script>
       window.errors = [];
       document.addEventListener('assent:error', ({ detail }) => window.errors.push(detail.message));
     </script>
     <script type="application/json" data-assent-config>${config}</script>`);

test.describe('a wrong configuration', () => {
  for (const [config, message] of [
    ['{"categories":[{"id":"a"},{}]}', 'Assent: categories[1].id is missing. Add id: "analytics".'],
    ['{"recipts":{}}', /^Assent: recipts is not a field\. Use one of: /],
    ['{"revision":"two"}', 'Assent: revision must be a number. Write revision: 1.'],
    ['{"revision":1,}', /^Assent: The configuration must be JSON such as \{"revision": 1\}: /],
  ] as const) {
    test(`${config} is told by field and fix; everything stays off`, async ({ page, site }) => {
      site.rewrite('/examples/script-tag/', withConfig(config));
      await page.goto('/examples/script-tag/');
      await expect.poll(() => page.evaluate(() => window.errors?.length)).toBe(1);
      const [error] = (await page.evaluate(() => window.errors)) ?? [];
      if (typeof message === 'string') expect(error).toBe(message);
      else expect(error).toMatch(message);
      await site.settle(300);
      await expect(page.getByRole('heading', { name: 'One tag' })).toBeVisible();
      expect(await new ConsentPage(page).ran()).not.toContain('analytics');
      await new ConsentPage(page).seesNoBanner();
    });
  }

  test('denies Google all the same', async ({ page, site }) => {
    site.rewrite('/examples/script-tag/', withConfig('{"categories":[{}]}'));
    await page.goto('/examples/script-tag/');
    await expect.poll(() => page.evaluate(() => window.errors?.length)).toBe(1);
    const [[command, state] = []] = await new ConsentPage(page).googleCalls();
    expect(command).toBe('default');
    expect(state).toMatchObject({ ad_storage: 'denied', analytics_storage: 'denied' });
  });
});

test.describe('data-config', () => {
  const byFile = (html: string) =>
    html.replace('data-receipts', 'data-config="/assent.json" data-receipts');

  test('is read from its file, and JSON wins over the attributes', async ({ page, site }) => {
    site.rewrite('/examples/script-tag/', byFile);
    site.page('/assent.json', '{"revision":5,"categories":[{"id":"analytics"}]}', {
      'content-type': 'application/json',
    });
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    expect(await visitor.consent()).toMatchObject({
      revision: 5,
      choices: { necessary: true, analytics: true },
    });
  });

  for (const how of [503, 404, 'drop', 'hang'] as const) {
    test(`that answers with ${how} leaves everything off`, async ({ page, site }) => {
      site.rewrite('/examples/script-tag/', (html) =>
        withConfig('')(byFile(html)).replace(/<script type="application\/json".*?<\/script>/s, ''),
      );
      site.fail('/assent.json', how);
      await page.goto('/examples/script-tag/');
      await site.settle(500);
      expect(await new ConsentPage(page).ran()).toEqual([]);
      await expect(page.getByRole('heading', { name: 'One tag' })).toBeVisible();
      const [[command] = []] = await new ConsentPage(page).googleCalls();
      expect(command).toBe('default');
      if (how !== 'hang') {
        await expect.poll(() => page.evaluate(() => window.errors?.length)).toBe(1);
      }
    });
  }
});

test('a second script does nothing but warn', async ({ page, site }) => {
  site.rewrite('/examples/script-tag/', (html) =>
    html.replace(
      '</head>',
      '<script async src="/assent.js?again" data-receipts="/consent-receipts"></script></head>',
    ),
  );
  const visitor = new ConsentPage(page);
  await visitor.open();
  await visitor.seesBanner();
  await expect(page.locator('#assent')).toHaveCount(1);
  await page.evaluate(() => window.assent.acceptAll());
  await expect.poll(() => site.receipts.length).toBe(1);
  await site.settle(300);
  expect(site.receipts).toHaveLength(1);
});

test('a missing interface is reported and throws nothing', async ({ page, site }) => {
  site.fail('/assent-ui.js', 404);
  site.rewrite(
    '/examples/script-tag/',
    intoHead(`<script>
         window.errors = [];
         addEventListener('error', ({ message }) => window.errors.push('thrown ' + message));
         addEventListener('unhandledrejection', ({ reason }) => window.errors.push('rejected ' + reason));
         document.addEventListener('assent:error', ({ detail }) => window.errors.push(detail.message));
       </script>`),
  );
  const visitor = new ConsentPage(page);
  await visitor.open();
  await expect
    .poll(() => page.evaluate(() => window.errors))
    .toEqual(['Assent: assent-ui.js failed.']);
  await page.evaluate(() => window.assent.acceptAll());
  await expect.poll(() => visitor.ran()).toContain('analytics');
});

test('a subscriber that throws is reported and stops no other', async ({ page, site }) => {
  const visitor = new ConsentPage(page);
  await visitor.open();
  await visitor.watchErrors();
  await page.evaluate(() => {
    window.gtag = () => {
      throw new Error('theirs');
    };
    window.assent.acceptAll();
  });
  expect(await visitor.errors()).toEqual(['Assent: signals failed.']);
  await visitor.seesNoBanner();
  await expect.poll(() => visitor.ran()).toContain('analytics');
  await expect.poll(() => site.receipts.length).toBe(1);
});

declare global {
  interface Window {
    gtag?: (...values: unknown[]) => void;
  }
}
