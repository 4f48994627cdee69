import type { Config } from '../src/index.js';
import type { Notice } from '../src/core/types.js';
import { ConsentPage } from './models/consent-page.js';
import { expectChain, sha256 } from './support/chains.js';
import { declaredPage } from './support/declared-page.js';
import type { Answer } from './support/answer.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const config: Config = {
  controller: { name: 'Example' },
  categories: [
    { id: 'necessary' },
    {
      id: 'analytics',
      title: 'Counting',
      services: [
        {
          id: 'counter',
          name: 'Counter',
          provider: 'Vendor',
          cookies: [{ name: '_c', purpose: 'Counts.', retention: '13 months' }],
          hosts: ['vendor.example'],
        },
      ],
    },
  ],
  texts: { bannerHeading: 'Your choice' },
};

/** Serves a page, and wants every notice that it gets receipts of. */
function publish(site: Site, endpoint = '/consent-receipts', refusals: readonly Answer[] = []) {
  const left = [...refusals];
  site.page('/page.html', declaredPage({ ...config, receipts: { endpoint } }));
  site.answerReceipts((_, { method }) =>
    method === 'PUT'
      ? (left.shift() ?? { status: 201 })
      : { status: 201, headers: { 'assent-notice': 'wanted' } },
  );
}

const isSent = (visitor: ConsentPage) => () =>
  visitor.page.evaluate(() => window.assent.receipts.pending);

test.describe('the notice', () => {
  test('holds what the banner showed, and arrives once with the bytes of its digest', async ({
    page,
    context,
    site,
  }) => {
    publish(site);
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    await visitor.acceptAll();
    await expect.poll(() => site.notices.length).toBe(1);
    await expect.poll(isSent(visitor)).toBe(0);
    const [{ digest, body, path }] = site.notices as [(typeof site.notices)[number]];
    expect(path).toBe(`/consent-receipts/notices/${digest}`);
    expect(sha256(body)).toBe(digest);
    expect(expectChain(site.receipts)[0]!.notice.digest).toBe(digest);
    const notice = JSON.parse(body) as Notice;
    expect(Object.keys(notice.texts)).toEqual(['banner']);
    expect(notice.texts['banner']!.split('\n')).toEqual([
      'Your choice',
      expect.stringContaining('Counting'),
      'Example',
      'Accept all',
      'Reject all',
      'Preferences',
    ]);
    expect(notice).toMatchObject({
      language: 'en',
      controller: { name: 'Example' },
      categories: [
        { id: 'necessary', required: true },
        { id: 'analytics', title: 'Counting', required: false },
      ],
      days: 182,
    });
    expect(body).not.toContain('13 months');

    // Another tab shows the same to nobody anew, though the endpoint goes on to ask for it.
    const again = new ConsentPage(await context.newPage());
    await again.open('/page.html');
    await again.page.evaluate(() => window.assent.reset());
    await again.rejectAll();
    await expect.poll(() => site.receipts.length).toBe(2);
    await expect.poll(isSent(again)).toBe(0);
    expect(site.notices).toHaveLength(1);
  });

  test('holds services, cookies and durations once the preference center showed them', async ({
    page,
    site,
  }) => {
    publish(site);
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    await visitor.openCenter();
    await visitor.inCenter('reject-all').click();
    await expect.poll(() => site.notices.length).toBe(1);
    const notice = JSON.parse(site.notices[0]!.body) as Notice;
    expect(notice.texts).toMatchObject({
      banner: expect.stringContaining('Your choice'),
      save: 'Save choices',
      acceptAll: 'Accept all',
      'category.analytics.title': 'Counting',
    });
    expect(Object.keys(notice.texts)).not.toContain('undecided');
    expect(notice.categories[1]).toEqual({
      id: 'analytics',
      required: false,
      title: 'Counting',
      services: [
        {
          id: 'counter',
          name: 'Counter',
          provider: 'Vendor',
          cookies: [{ name: '_c', purpose: 'Counts.', retention: '13 months' }],
          storage: [],
        },
      ],
    });
  });

  test('is retried like receipts, and only while it is wanted', async ({ page, site }) => {
    publish(site, '/consent-receipts/?tenant=1', [
      { status: 503, headers: { 'retry-after': '0' } },
    ]);
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    await visitor.rejectAll();
    await expect.poll(isSent(visitor), { timeout: 10_000 }).toBe(0);
    expect(site.notices).toHaveLength(2);
    const [first, second] = site.notices;
    expect(first).toEqual(second);
    expect(first).toMatchObject({
      path: `/consent-receipts/notices/${sha256(first!.body)}`,
      query: { tenant: '1' },
    });
    expect(site.receipts).toHaveLength(1);
  });
});
