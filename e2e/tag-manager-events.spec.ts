import { IntegrationsPage } from './models/integrations-page.js';
import { expect, test } from './support/test.js';

const example = '/examples/tag-manager/events.html';

/** The entries that triggers wait for. */
const events = async (visitor: IntegrationsPage) =>
  (await visitor.heard()).google.filter((entry) => !Array.isArray(entry));

const event = (name: string, isDecided: boolean, isGranted: boolean) => ({
  event: name,
  assent: {
    isDecided,
    categories: {
      necessary: true,
      functional: isGranted,
      analytics: isGranted,
      marketing: isGranted,
    },
    services: {},
  },
});

test('a container hears where the page begins and of each decision, before any held tag', async ({
  page,
  site,
}) => {
  const visitor = new IntegrationsPage(page);
  await visitor.open(example);
  await expect.poll(() => events(visitor)).toEqual([event('assent_ready', false, false)]);
  await site.settle(300);
  expect(site.requests.filter(({ party }) => party === 'third')).toEqual([]);

  await visitor.acceptAll();
  const after = (name: string) => ['counter', `held, after ${name}`];
  await expect
    .poll(async () => [...(await visitor.ran())].sort())
    .toEqual(after('assent_decision'));
  expect((await events(visitor)).slice(1)).toEqual([event('assent_decision', true, true)]);

  await visitor.open(`${example}?page=2`);
  await expect.poll(async () => [...(await visitor.ran())].sort()).toEqual(after('assent_ready'));
  expect(await events(visitor)).toEqual([event('assent_ready', true, true)]);

  await page.locator('[data-assent="withdraw"]').click();
  await expect
    .poll(async () => (await events(visitor)).slice(1))
    .toEqual([event('assent_decision', true, false)]);
});
