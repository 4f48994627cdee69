import type { Config } from '../src/index.js';
import { IntegrationsPage } from './models/integrations-page.js';
import { declaredPage } from './support/declared-page.js';
import { expect, test } from './support/test.js';

const signals = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
];
const all = (answer: 'granted' | 'denied') => ({
  ...Object.fromEntries(signals.map((signal) => [signal, answer])),
  security_storage: 'granted',
});

const google = (options: Record<string, unknown>, head = '', more: Config = {}) =>
  declaredPage({ ...more, integrations: { google: options } } as Config, head);

test.describe('Google, with options, in basic mode', () => {
  test('no Google host is asked for anything before a choice, nor after a refusal', async ({
    page,
    site,
  }) => {
    const visitor = new IntegrationsPage(page);
    await visitor.open();
    await site.settle(300);
    expect(site.requestsTo('/gtag.js')).toEqual([]);
    await visitor.rejectAll();
    await visitor.open('/examples/integrations/?page=2');
    await expect.poll(async () => (await visitor.heard()).google).toHaveLength(3);
    await site.settle(300);
    expect(site.requestsTo('/gtag.js')).toEqual([]);
  });

  test('the default is first of all, then the options, then the update, then the tag’s own', async ({
    page,
  }) => {
    const visitor = new IntegrationsPage(page);
    await visitor.open();
    await expect
      .poll(async () => (await visitor.heard()).google)
      .toEqual([
        ['consent', 'default', all('denied')],
        ['set', 'ads_data_redaction', true],
      ]);
    await visitor.acceptAll();
    await expect.poll(async () => (await visitor.heard()).google).toHaveLength(5);
    expect((await visitor.heard()).google.slice(2)).toEqual([
      ['consent', 'update', all('granted')],
      ['js', expect.any(String)],
      ['config', 'G-EXAMPLE'],
    ]);
  });

  test('what is queued is the Arguments objects that Google reads', async ({ page }) => {
    const visitor = new IntegrationsPage(page);
    await visitor.open();
    await visitor.acceptAll();
    await expect.poll(async () => (await visitor.heard()).google.length).toBeGreaterThan(3);
    const kinds = await page.evaluate(() =>
      window.dataLayer!.map((entry) => Object.prototype.toString.call(entry)),
    );
    expect(new Set(kinds)).toEqual(new Set(['[object Arguments]']));
  });

  test('each decision is one update with all seven signals, and no change is none', async ({
    page,
    site,
  }) => {
    site.page('/page.html', google({ adsDataRedaction: true }));
    const visitor = new IntegrationsPage(page);
    await visitor.open('/page.html');
    await expect.poll(async () => (await visitor.heard()).google).toHaveLength(2);
    const updates = await page.evaluate(() => {
      const count = () => window.dataLayer!.length;
      const before = count();
      const { assent } = window;
      return [
        () => assent.acceptAll(),
        () => assent.save({ functional: true, analytics: true, marketing: true }),
        () => assent.save({ analytics: true }),
        () => assent.rejectAll(),
        () => assent.rejectAll(),
      ].map((decide) => {
        decide();
        return count() - before;
      });
    });
    expect(updates).toEqual([1, 1, 2, 3, 3]);
    const calls = await visitor.googleCalls();
    expect(calls.map(([command]) => command)).toEqual(['default', 'update', 'update', 'update']);
    expect(calls.map(([, state]) => Object.keys(state).sort())).toEqual(
      calls.map(() => [...signals, 'security_storage'].sort()),
    );
    expect(calls[2]![1]).toEqual({ ...all('denied'), analytics_storage: 'granted' });
    expect(calls[3]![1]).toEqual(all('denied'));
  });

  test('a withdrawal that reloads the page is told before', async ({ page }) => {
    const visitor = new IntegrationsPage(page);
    await visitor.open();
    await visitor.acceptAll();
    await expect.poll(() => visitor.ran()).toHaveLength(7);
    await page.evaluate(() => {
      const { dataLayer } = window;
      addEventListener('beforeunload', () => {
        const [, command, state] = Array.from(dataLayer!.at(-1) as ArrayLike<unknown>);
        sessionStorage.setItem('last', JSON.stringify([command, state]));
      });
    });
    await page.locator('[data-assent="withdraw"]').click();
    // While the page is going, there is none to ask.
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('last')).catch(() => null))
      .toBe(JSON.stringify(['update', all('denied')]));
    await visitor.started();
    expect(await visitor.ran()).toEqual([]);
  });
});

test('a data layer and a gtag of the page’s own stay what they are, and are used', async ({
  page,
  site,
}) => {
  site.page(
    '/page.html',
    google({ urlPassthrough: true, developerId: 'dExample' }, '').replace(
      '<meta charset',
      `<script>
        window.layer = window.dataLayer = ['mine'];
        window.asked = [];
        window.gtag = window.own = (...values) => asked.push(values);
      </script><meta charset`,
    ),
  );
  const visitor = new IntegrationsPage(page);
  await visitor.open('/page.html');
  const asked = () => page.evaluate(() => (window as { asked?: unknown[] }).asked);
  await expect.poll(asked).toEqual([
    ['consent', 'default', all('denied')],
    ['set', 'url_passthrough', true],
    ['set', 'developer_id.dExample', true],
  ]);
  await visitor.acceptAll();
  expect((await asked())!.at(-1)).toEqual(['consent', 'update', all('granted')]);
  expect(
    await page.evaluate(() => {
      const { layer, dataLayer, gtag, own } = window as unknown as Record<string, unknown[]>;
      return [layer === dataLayer, dataLayer, gtag === own];
    }),
  ).toEqual([true, ['mine'], true]);
});

test('where the core is told to say nothing, the integration says all, also in a layer of another name', async ({
  page,
  site,
}) => {
  const region = { region: ['ES', 'US-CA'], granted: ['analytics_storage'] };
  const options = { layer: 'ownLayer', waitForUpdate: 500, regions: [region] };
  site.page('/page.html', google(options, '', { signals: { google: false } }));
  const visitor = new IntegrationsPage(page);
  await visitor.open('/page.html');
  const layer = () =>
    page.evaluate(() =>
      ((window as { ownLayer?: ArrayLike<unknown>[] }).ownLayer ?? []).map((entry) =>
        Array.from(entry),
      ),
    );
  await expect.poll(layer).toEqual([
    ['consent', 'default', { ...all('denied'), wait_for_update: 500 }],
    [
      'consent',
      'default',
      {
        ...all('denied'),
        analytics_storage: 'granted',
        region: ['ES', 'US-CA'],
        wait_for_update: 500,
      },
    ],
  ]);
  await visitor.acceptAll();
  expect((await layer()).slice(2)).toEqual([['consent', 'update', all('granted')]]);
  expect((await visitor.heard()).google).toEqual([]);
});

test('a default that the page writes itself, by region, stays the only one', async ({
  page,
  site,
}) => {
  const own = `<script>
    window.dataLayer = [];
    function gtag() { dataLayer.push(arguments); }
    gtag('consent', 'default', { analytics_storage: 'denied' });
    gtag('consent', 'default', { analytics_storage: 'granted', region: ['US'] });
  </script>`;
  site.page('/page.html', google({ isDefaultSent: true }, own, { signals: { google: false } }));
  const visitor = new IntegrationsPage(page);
  await visitor.open('/page.html');
  await site.settle(300);
  expect(await visitor.googleCalls()).toHaveLength(2);
  await visitor.acceptAll();
  expect((await visitor.googleCalls()).slice(2)).toEqual([['update', all('granted')]]);
});
