import type { Page } from '@playwright/test';
import type { Config, StorageKind } from '../src/index.js';
import { ConsentPage } from './models/consent-page.js';
import { declaredPage } from './support/declared-page.js';
import { expect, test } from './support/test.js';

const config: Config = {
  categories: [
    {
      id: 'analytics',
      services: [
        {
          id: 'counter',
          cookies: [{ name: '_an' }, { name: '/^_gtm_\\d+$/' }, { name: '*_secure' }],
          storage: [
            'local:an:*',
            'session:/^an:/',
            'indexeddb:an-*',
            'cache:an-*',
            'worker:/an/*.js',
          ],
        },
      ],
    },
  ],
  clear: { keep: ['an-kept', 'an:kept', '/an/kept.js'] },
};

/** Lets the vendor store a name of each kind, whatever the browser has of it. */
async function store(page: Page, name: string): Promise<readonly StorageKind[]> {
  return page.evaluate(async (name) => {
    localStorage.setItem(`an:${name}`, '1');
    sessionStorage.setItem(`an:${name}`, '1');
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(`an-${name}`);
      request.onerror = reject;
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
    const kinds: ('indexeddb' | 'local' | 'session' | 'cache' | 'worker')[] = [
      'local',
      'session',
      'indexeddb',
    ];
    if ('caches' in window) {
      await caches.open(`an-${name}`);
      kinds.push('cache');
    }
    if ('serviceWorker' in navigator) {
      await navigator.serviceWorker.register(`/an/${name}.js`, { scope: `/an/${name}/` });
      kinds.push('worker');
    }
    return kinds;
  }, name);
}

/** What the vendor stored and is still there, apart from cookies. */
const stored = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () =>
    [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map((database) => database.name!),
      ...('caches' in window ? await caches.keys() : []),
      ...((await navigator.serviceWorker?.getRegistrations()) ?? []).map(
        ({ scope }) => new URL(scope).pathname,
      ),
    ].filter((name) => /an[-:/]/.test(name)),
  );

/** Opens a database that is to go, and lets go of it when the page says so, or goes. */
const holdOpen = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('an-open');
        request.onsuccess = () => {
          addEventListener('let-go', () => request.result.close());
          resolve(undefined);
        };
      }),
  );

test.describe('a withdrawal', () => {
  test.beforeEach(async ({ page, site }) => {
    site.page('/folder/page.html', declaredPage(config));
    for (const name of ['gone', 'kept']) {
      site.page(`/an/${name}.js`, 'onfetch = () => {};', { 'content-type': 'text/javascript' });
    }
    await new ConsentPage(page).open('/folder/page.html');
    await page.evaluate(() => window.assent.acceptAll());
  });

  test('removes and reports what is stored, of every kind, but for what the site keeps', async ({
    page,
  }) => {
    const kinds = await store(page, 'gone');
    await store(page, 'kept');
    const report = await page.evaluate(() => window.assent.withdraw());
    expect((await stored(page)).toSorted()).toEqual(
      kinds
        .map(
          (kind) =>
            ({ local: 'an:kept', session: 'an:kept', worker: '/an/kept/' })[kind as 'local'] ??
            'an-kept',
        )
        .toSorted(),
    );
    expect(report.removed.map(({ kind }) => kind)).toEqual(kinds);
    expect(report.removed.map(({ name }) => name).join()).not.toContain('kept');
    expect(report.kept.map(({ kind }) => kind)).toEqual(kinds);
    expect(report.remaining).toEqual([]);
  });

  test('reports a database that is still open, and it is gone once that is closed', async ({
    page,
  }) => {
    await holdOpen(page);
    const report = await page.evaluate(() => window.assent.withdraw());
    expect(report.remaining).toEqual([
      { kind: 'indexeddb', name: 'an-open', reason: 'written-back' },
    ]);
    expect(report.removed).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('let-go')));
    await expect.poll(() => stored(page)).toEqual([]);
  });

  test('has the next page look again for a database that was open until then', async ({
    page,
    site,
  }) => {
    await holdOpen(page);
    await page.evaluate(() => window.assent.withdraw());
    await page.reload();
    await expect.poll(() => stored(page)).toEqual([]);
    // It is gone: the page after that has no reason to look.
    await site.settle(500);
    const looks = site.requestsTo('/assent-decision.js').length;
    await page.reload();
    await new ConsentPage(page).started();
    await site.settle(500);
    expect(site.requestsTo('/assent-decision.js')).toHaveLength(looks);
  });

  test('removes cookies that are Secure, bound to the host or partitioned', async ({
    page,
    engine,
  }) => {
    await page.evaluate(() => {
      for (const text of [
        '_an=1; Path=/; Secure; SameSite=None; Partitioned',
        '_an=1; Path=/; Secure',
        '_an=1; Path=/folder',
        '_an=1; Path=/folder/',
        '__Secure-x_secure=1; Path=/; Secure',
        '__Host-x_secure=1; Path=/; Secure',
        '__Host-y_secure=1; Path=/; Secure; SameSite=None; Partitioned',
      ]) {
        document.cookie = text;
      }
    });
    const before = await new ConsentPage(page).cookies();
    expect(before.filter((name) => name === '_an').length).toBeGreaterThan(1);
    // WebKitGTK stores nothing Secure over plain http, also on this machine.
    if (engine === 'playwright') expect(before).toContain('__Host-y_secure');
    const report = await page.evaluate(() => window.assent.withdraw());
    expect(await new ConsentPage(page).cookies()).toEqual(['assent']);
    expect(report.removed.map(({ name }) => name).toSorted()).toEqual(
      [...new Set(before)].filter((name) => name !== 'assent').toSorted(),
    );
  });

  test('finds cookies by regular expressions too', async ({ page }) => {
    await page.evaluate(() => {
      for (const name of ['_gtm_1', '_gtm_x', 'x_gtm_2']) document.cookie = `${name}=1; Path=/`;
    });
    await page.evaluate(() => window.assent.withdraw());
    expect((await new ConsentPage(page).cookies()).toSorted()).toEqual([
      '_gtm_x',
      'assent',
      'x_gtm_2',
    ]);
  });

  test('throws nothing where the browser has none of it', async ({ page }) => {
    await page.evaluate(() => {
      for (const [owner, name] of [
        [window, 'indexedDB'],
        [window, 'caches'],
        [navigator, 'serviceWorker'],
        [window, 'localStorage'],
        [window, 'sessionStorage'],
      ] as const) {
        Object.defineProperty(owner, name, {
          get: () => {
            throw new DOMException('Blocked.', 'SecurityError');
          },
        });
      }
      document.cookie = '_an=1; Path=/';
    });
    const report = await page.evaluate(() => window.assent.withdraw());
    expect(report).toEqual({
      removed: [{ kind: 'cookie', name: '_an' }],
      kept: [],
      remaining: [],
    });
  });
});
