import type { Page } from '@playwright/test';
import type { Config } from '../src/index.js';
import { ConsentPage } from './models/consent-page.js';
import { declaredPage } from './support/declared-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const config = (reload: 'never' | 'when-needed' = 'when-needed'): Config => ({
  receipts: { endpoint: '/consent-receipts' },
  categories: [
    {
      id: 'analytics',
      services: [
        { id: 'counter', cookies: [{ name: '_an' }] },
        { id: 'obedient', stops: true },
      ],
    },
    { id: 'marketing' },
  ],
  clear: { reload },
});

const tag = (attributes: string) =>
  `<script type="text/plain" ${attributes} src="/vendor/tag.js?cookie=_an"></script>`;

/** Opens a page with one tag, accepts, and waits until the tag has run. */
async function accept(
  page: Page,
  site: Site,
  attributes: string,
  settings: Config = config(),
): Promise<ConsentPage> {
  site.page('/page.html', declaredPage(settings, tag(attributes)));
  const visitor = new ConsentPage(page);
  await visitor.open('/page.html');
  await page.evaluate(() => window.assent.acceptAll());
  await expect.poll(() => visitor.ran()).toEqual(['tag']);
  await expect.poll(() => site.receipts.length).toBe(1);
  return visitor;
}

const loads = (site: Site) => site.requestsTo('/page.html').length;

test.describe('where the site asks for a reload when it is needed', () => {
  for (const [what, attributes] of [
    ['of a service that does not stop', 'data-consent="analytics" data-service="counter"'],
    ['that names a category alone', 'data-consent="analytics"'],
    ['in the markup of a peer', 'data-category="analytics" data-service="counter"'],
  ] as const) {
    test(`a denied tag ${what} is gone with the page that it ran on`, async ({ page, site }) => {
      const visitor = await accept(page, site, attributes);
      await page.evaluate(() => window.assent.rejectAll());
      await expect.poll(() => loads(site)).toBe(2);
      await visitor.started();
      expect(await visitor.ran()).toEqual([]);
      expect(await visitor.cookies()).toEqual(['assent']);
      await site.settle(500);
      expect(loads(site)).toBe(2);
    });
  }

  test('signals, the clean-up and the receipt come before it', async ({ page, site }) => {
    const visitor = await accept(page, site, 'data-consent="analytics"');
    await page.evaluate(() => {
      const seen: string[] = [];
      window.gtag = (_consent, command, state) => {
        const { analytics_storage } = state as Record<string, string>;
        seen.push(`${command as string} ${analytics_storage}`);
      };
      addEventListener('pagehide', () => {
        seen.push(`cookies ${document.cookie.includes('_an')}`);
        localStorage.setItem('seen', seen.join());
      });
      void window.assent.withdraw().then(({ removed }) => {
        seen.push(`withdrawn ${removed.map(({ name }) => name).join()}`);
      });
    });
    await expect.poll(() => loads(site)).toBe(2);
    // The same bytes come again where the first answer was on its way when the page was left.
    const arrived = new Map(site.receipts.map(({ body, receipt }) => [body, receipt['event']]));
    expect([...arrived.values()]).toEqual(['given', 'withdrawn']);
    await visitor.started();
    expect(await page.evaluate(() => localStorage.getItem('seen'))).toBe(
      'update denied,withdrawn _an,cookies false',
    );
  });

  test('an endpoint that hangs delays it, and the receipt is not lost', async ({ page, site }) => {
    const visitor = await accept(page, site, 'data-consent="analytics"');
    site.answerReceipts(() => 'hang');
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(() => loads(site)).toBe(2);
    await visitor.started();
    expect(await page.evaluate(() => window.assent.receipts.pending)).toBe(1);
  });

  test('the preference center says afterwards what was removed', async ({ page, site }) => {
    const visitor = await accept(page, site, 'data-consent="analytics"');
    await visitor.reopenCenter();
    await visitor.inCenter('reject-all').click();
    await expect.poll(() => loads(site)).toBe(2);
    await visitor.started();
    await visitor.reopenCenter();
    await expect(
      visitor.center.getByRole('list', { name: 'Removed from this browser:' }),
    ).toHaveText(/^_an/);
  });

  test('a tag in another tab goes with its page too', async ({ page, context, site }) => {
    await accept(page, site, 'data-consent="analytics"');
    site.page('/other.html', declaredPage(config()));
    const other = new ConsentPage(await context.newPage());
    await other.open('/other.html');
    await other.page.evaluate(() => window.assent.rejectAll());
    await expect.poll(() => loads(site)).toBe(2);
    await site.settle(500);
    expect(site.requestsTo('/other.html')).toHaveLength(1);
  });

  for (const [what, attributes, act, settings] of [
    [
      'a tag that stops when it is told',
      'data-consent="analytics" data-service="obedient"',
      () => window.assent.rejectAll(),
    ],
    ['nothing is withdrawn', 'data-consent="analytics"', () => window.assent.acceptAll()],
    [
      'another category is withdrawn',
      'data-consent="analytics"',
      () => window.assent.save({ analytics: true }),
    ],
    ['the decision is forgotten', 'data-consent="analytics"', () => window.assent.reset()],
    [
      'the site does not ask for it',
      'data-consent="analytics"',
      () => window.assent.rejectAll(),
      config('never'),
    ],
  ] as const) {
    test(`there is none for: ${what}`, async ({ page, site }) => {
      await accept(page, site, attributes, settings);
      await page.evaluate(act);
      await site.settle(1000);
      expect(loads(site)).toBe(1);
    });
  }

  test('there is none where nothing has run', async ({ page, site }) => {
    site.page('/page.html', declaredPage(config(), tag('data-consent="functional"')));
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(() => site.receipts.length).toBe(2);
    await site.settle(500);
    expect(loads(site)).toBe(1);
    expect(await visitor.ran()).toEqual([]);
  });
});
