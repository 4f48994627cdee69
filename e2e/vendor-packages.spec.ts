import type { Page } from '@playwright/test';
import { ConsentPage } from './models/consent-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

interface Package {
  readonly id: string;
  /** What it stores while it may, a part of it. */
  readonly stores: RegExp;
  /** All that it keeps once it was told no: its memory of that. */
  readonly keeps: readonly string[];
  /** It sends something when it is told no: what was recorded until then, or the no itself. */
  readonly sendsNo?: true;
}

const packages: readonly Package[] = [
  {
    id: 'posthog',
    stores: /^cookie:ph_phc_token_posthog$/,
    keeps: ['local:__ph_opt_in_out_phc_token'],
  },
  {
    id: 'mixpanel',
    stores: /^cookie:mp_token_mixpanel$/,
    keeps: ['local:__mp_opt_in_out_token'],
  },
  { id: 'amplitude', stores: /^cookie:AMP_token$/, keeps: [] },
  { id: 'segment', stores: /^cookie:ajs_anonymous_id$/, keeps: [] },
  { id: 'sentry', stores: /^session:sentryReplaySession$/, keeps: [], sendsNo: true },
  {
    id: 'adobe',
    stores: /^cookie:kndctr_ORG_AdobeOrg_identity$/,
    keeps: [
      'cookie:kndctr_ORG_AdobeOrg_consent',
      'local:com.adobe.alloy.ORG_AdobeOrg.consentHashes.Adobe.2.0',
    ],
    sendsNo: true,
  },
];

/** Stands in for Adobe's Edge Network, whose answers tell the page which cookies to set. */
async function answerAsAdobe(page: Page): Promise<readonly string[]> {
  const requests: string[] = [];
  await page.route('https://vendor.example/**', async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    requests.push(pathname);
    // Not read from the body, which Firefox's driver does not show.
    const cookies = await page.context().cookies(page.url());
    const isGranted = cookies.some(({ value }) => value.includes('.analytics'));
    const isAnswer = pathname.endsWith('/set-consent');
    const cookie = (name: string, value: string) => ({
      key: `kndctr_ORG_AdobeOrg_${name}`,
      value,
      maxAge: 34_128_000,
    });
    const payload = [
      ...(isAnswer ? [cookie('consent', isGranted ? 'general=in' : 'general=out')] : []),
      ...(isGranted ? [cookie('identity', 'someone')] : []),
    ];
    return route.fulfill({
      contentType: 'application/json',
      headers: {
        'access-control-allow-origin': request.headers()['origin'] ?? '*',
        'access-control-allow-credentials': 'true',
      },
      body: JSON.stringify({ handle: [{ type: 'state:store', payload }] }),
    });
  });
  return requests;
}

const received = (site: Site, id: string) => () =>
  site
    .requestsTo(new RegExp(`^/collect/${id}/?`))
    .filter(({ method }) => method !== 'OPTIONS')
    .map(({ path }) => path);

test.describe('a vendor’s own package, which its integration tells', () => {
  test.slow();

  for (const { id, stores, keeps, sendsNo } of packages) {
    test(`${id} sends and stores nothing unasked, nor after a withdrawal`, async ({
      page,
      site,
      engine,
    }) => {
      const isAdobe = id === 'adobe';
      test.skip(
        isAdobe && engine === 'webkitgtk',
        'Adobe’s Web SDK sends to a domain by https only, and this engine’s driver routes no requests.',
      );
      const routed = isAdobe ? await answerAsAdobe(page) : undefined;
      const sent = routed ? () => routed : received(site, id);
      const visitor = new ConsentPage(page);
      await visitor.open(`/examples/integrations-real/${id}.html`);
      const order = page.getByRole('button', { name: 'Order', exact: true });
      await order.click();
      await site.settle(500);
      expect(sent()).toEqual([]);
      expect(await visitor.storedNames()).toEqual([]);

      const sendsAndStores = async () => {
        const before = sent().length;
        await page.evaluate(() => window.assent.acceptAll());
        // Again and again, since it may yet have to arrive.
        const sends = async () => {
          await order.click();
          return sent().slice(before).length;
        };
        await expect.poll(sends, { timeout: 10_000 }).toBeGreaterThan(isAdobe ? 1 : 0);
        await expect
          .poll(() => visitor.storedNames(), { timeout: 10_000 })
          .toEqual(expect.arrayContaining([expect.stringMatching(stores)]));
      };
      await sendsAndStores();
      await site.settle(1000);

      let start = sent().length;
      await page.evaluate(() => window.assent.withdraw());
      // A database that the vendor holds open goes with its page.
      const notInDatabases = async () =>
        (await visitor.storedNames()).filter((name) => !name.startsWith('indexeddb:'));
      await expect.poll(notInDatabases, { timeout: 10_000 }).toEqual(keeps);
      await site.settle(500);
      const theNo = isAdobe ? ['/collect/adobe/v1/privacy/set-consent'] : [];
      if (isAdobe) expect(sent().slice(start)).toEqual(theNo);
      if (sendsNo) start = sent().length;
      await order.click();
      await site.settle(1000);
      expect(sent().slice(start)).toEqual([]);
      expect(await notInDatabases()).toEqual(keeps);

      await page.reload();
      await visitor.started();
      const left = () => visitor.storedNames();
      await expect.poll(left, { timeout: 10_000 }).toEqual(keeps);
      await order.click();
      await site.settle(1000);
      // Adobe's memory of a no ends with its identity, which is cleared: it sends the no once more.
      expect(sent().slice(start)).toEqual(theNo);
      expect(await left()).toEqual(keeps);

      // What it remembers of the no does not outlive a later yes.
      await sendsAndStores();
    });
  }
});
