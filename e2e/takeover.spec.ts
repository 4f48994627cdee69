import type { Locator, Page } from '@playwright/test';
import type { Config } from '../src/index.js';
import { ConsentPage } from './models/consent-page.js';
import { storedOnce } from './support/chains.js';
import { hashOf } from './support/hash-of.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

interface Peer {
  readonly id: string;
  readonly accept: (page: Page) => Locator;
  readonly reject: (page: Page) => Locator;
  /** The names of its cookies. */
  readonly cookies: readonly string[];
  /** It keeps when the visitor decided. */
  readonly saysWhen?: true;
}

/** The products that are on npm: each is clicked as a visitor would. */
const peers: readonly Peer[] = [
  {
    id: 'vanilla-cookieconsent',
    accept: (page) => page.locator('#cc-main .cm [data-role="all"]'),
    reject: (page) => page.locator('#cc-main .cm [data-role="necessary"]'),
    cookies: ['cc_cookie'],
    saysWhen: true,
  },
  {
    id: 'klaro',
    accept: (page) => page.locator('#klaro .cm-btn-success'),
    reject: (page) => page.locator('#klaro .cn-decline'),
    cookies: ['klaro'],
  },
  {
    id: 'orejime',
    accept: (page) => page.locator('.orejime-Banner-saveButton'),
    reject: (page) => page.locator('.orejime-Banner-declineButton'),
    cookies: ['eu-consent'],
  },
  {
    id: 'tarteaucitron',
    accept: (page) => page.locator('#tarteaucitronPersonalize2'),
    reject: (page) => page.locator('#tarteaucitronAllDenied2'),
    cookies: ['tarteaucitron'],
  },
  {
    id: 'c15t',
    accept: (page) => page.locator('[data-accept]'),
    reject: (page) => page.locator('[data-reject]'),
    cookies: ['c15t'],
    saysWhen: true,
  },
  {
    id: 'osano',
    accept: (page) => page.locator('.cc-allow'),
    reject: (page) => page.locator('.cc-deny'),
    cookies: ['cookieconsent_status'],
  },
];

const tags = async (page: ConsentPage) => [...(await page.ran())].sort();

async function decideBefore(page: Page, { id, cookies }: Peer, button: Locator): Promise<void> {
  await page.goto(`/examples/moving/${id}/before.html`);
  await expect(button).toBeVisible();
  // tarteaucitron hears its buttons only some time after it has shown them.
  await expect(async () => {
    if (await button.isVisible()) await button.click();
    await expect(button).toBeHidden({ timeout: 1000 });
  }).toPass();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain(`${cookies[0]}=`);
}

test.describe('a visitor who has accepted all in the banner of', () => {
  for (const peer of peers) {
    test(`${peer.id} is not asked again, and tags run`, async ({ page, site }) => {
      const before = Date.now();
      await decideBefore(page, peer, peer.accept(page));
      const after = new ConsentPage(page);
      await after.open(`/examples/moving/${peer.id}/after.html`);
      await expect.poll(() => tags(after)).toEqual(['analytics', 'marketing']);
      await after.seesNoBanner();
      await expect.poll(() => storedOnce(site.receipts).length).toBe(1);
      const [receipt] = storedOnce(site.receipts);
      expect(receipt).toMatchObject({
        event: 'given',
        state: 'given',
        method: 'api',
        surface: 'none',
        notice: { id: `takeover:${peer.id}`, version: '1' },
      });
      const decidedAt = Date.parse(receipt!.decidedAt);
      expect(decidedAt).toBeGreaterThanOrEqual(before - 1000);
      // The other's cookie is the other's.
      expect(await after.cookies()).toEqual(expect.arrayContaining([...peer.cookies]));

      await after.open(`/examples/moving/${peer.id}/after.html`);
      await expect.poll(() => tags(after)).toEqual(['analytics', 'marketing']);
      await site.settle(300);
      expect(storedOnce(site.receipts)).toHaveLength(1);
      expect(site.requestsTo('/assent-takeover.js')).toHaveLength(1);
    });
  }
});

test.describe('a visitor who has rejected all in the banner of', () => {
  for (const peer of peers) {
    test(`${peer.id} is not asked again, and nothing runs`, async ({ page, site }) => {
      await decideBefore(page, peer, peer.reject(page));
      const after = new ConsentPage(page);
      await after.open(`/examples/moving/${peer.id}/after.html`);
      await expect.poll(() => storedOnce(site.receipts).length).toBe(1);
      expect(storedOnce(site.receipts)[0]).toMatchObject({
        event: 'refused',
        state: 'refused',
        method: 'api',
        surface: 'none',
      });
      await after.seesNoBanner();
      expect(await after.ran()).toEqual([]);
      expect(await after.consent()).toMatchObject({
        choices: { analytics: false, marketing: false },
      });
    });
  }
});

test('a visitor who allowed c15t to measure alone has measured alone', async ({ page }) => {
  const peer = peers.find(({ id }) => id === 'c15t')!;
  await decideBefore(page, peer, page.locator('[data-some]'));
  const after = new ConsentPage(page);
  await after.open('/examples/moving/c15t/after.html');
  await expect.poll(() => tags(after)).toEqual(['analytics']);
  await after.seesNoBanner();
});

test('who has not answered the other banner is asked', async ({ page }) => {
  for (const { id } of peers) {
    await page.goto(`/examples/moving/${id}/before.html`);
    const after = new ConsentPage(page);
    await after.open(`/examples/moving/${id}/after.html`);
    await after.seesBanner();
    expect(await after.ran()).toEqual([]);
  }
});

const yesterday = new Date(Date.now() - 864e5);

/** Products that cannot be installed: their cookies as they document them, analytics granted alone. */
const documented: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cookiebot: {
    CookieConsent: `{stamp:%27Oaqo3PODTEpVgr9v==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${yesterday.getTime()}%2Cregion:%27de%27}`,
  },
  onetrust: {
    OptanonConsent:
      'isGpcEnabled=0&datestamp=x&version=202510.2.0&isIABGlobal=false&consentId=39bd&interactionCount=1&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A0%2CC0004%3A0&AwaitingReconsent=false',
    OptanonAlertBoxClosed: yesterday.toISOString(),
  },
  cookieyes: {
    'cookieyes-consent':
      'consentid:d0owaVVv,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:yes,advertisement:no,other:no',
  },
  didomi: {
    didomi_token: Buffer.from(
      JSON.stringify({
        user_id: '179f0a80-13b6-6f43-bdc8-01466f303eec',
        updated: yesterday.toISOString(),
        version: 2,
        purposes: { enabled: ['analytics'], disabled: ['functional', 'marketing'] },
        vendors: { enabled: ['google'], disabled: [] },
      }),
    ).toString('base64'),
  },
  fides: {
    fides_consent: encodeURIComponent(
      JSON.stringify({
        consent: { essential: true, analytics: true, functional: false, marketing: false },
        identity: {},
        fides_meta: {
          version: '0.9.0',
          createdAt: yesterday.toISOString(),
          updatedAt: yesterday.toISOString(),
          consentMethod: 'save',
        },
      }),
    ),
  },
};

/** A page of the site's with a tag for analytics and one for marketing. */
function serve(site: Site, config: Config, attributes = '', headers = {}): void {
  const json = JSON.stringify({ receipts: { endpoint: '/consent-receipts' }, ...config });
  site.page(
    '/',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Taken over</title>
      <script type="application/json" data-assent-config>${json}</script>
      <script nonce="n" src="/assent.js" ${attributes}></script></head><body>
      <script nonce="n" type="text/plain" data-consent="analytics">(window.ran ??= []).push('analytics')</script>
      <script nonce="n" type="text/plain" data-consent="marketing">(window.ran ??= []).push('marketing')</script>
      <a href="#assent-preferences">Preferences</a></body></html>`,
    headers,
  );
}

async function addCookies(page: Page, site: Site, values: Readonly<Record<string, string>>) {
  await page
    .context()
    .addCookies(Object.entries(values).map(([name, value]) => ({ name, value, url: site.origin })));
}

test.describe('a visitor who has allowed analytics alone in the banner of', () => {
  for (const [from, cookies] of Object.entries(documented)) {
    test(`${from} is not asked again`, async ({ page, site }) => {
      serve(site, { takeover: [from as 'fides'] });
      await addCookies(page, site, cookies);
      const visitor = new ConsentPage(page);
      await visitor.open('/');
      await expect.poll(() => visitor.ran()).toEqual(['analytics']);
      await visitor.seesNoBanner();
      expect(await visitor.consent()).toMatchObject({
        choices: { necessary: true, functional: false, analytics: true, marketing: false },
        method: 'api',
        ...(from !== 'cookieyes' && { decidedAt: yesterday.toISOString() }),
      });
      await expect.poll(() => storedOnce(site.receipts).length).toBe(1);
      expect(storedOnce(site.receipts)[0]).toMatchObject({ event: 'given', state: 'partial' });
    });
  }
});

const klaroCookie = (answers: Readonly<Record<string, boolean>>) => ({
  klaro: encodeURIComponent(JSON.stringify(answers)),
});
const categories = [{ id: 'analytics' }, { id: 'marketing' }];

test.describe('what is taken over', () => {
  test('is asked for again where a category of ours was never asked', async ({ page, site }) => {
    serve(site, { categories, takeover: ['klaro'] });
    await addCookies(page, site, klaroCookie({ analytics: true }));
    const visitor = new ConsentPage(page);
    await visitor.open('/');
    await visitor.seesBanner();
    expect(await visitor.ran()).toEqual([]);
    await site.settle(300);
    expect(site.receipts).toHaveLength(0);
    expect(await visitor.cookies()).not.toContain('assent');
  });

  test('is asked for again where the revision was raised', async ({ page, site }) => {
    serve(site, { categories, takeover: ['klaro'], revision: 2 });
    await addCookies(page, site, klaroCookie({ analytics: true, marketing: true }));
    const visitor = new ConsentPage(page);
    await visitor.open('/');
    await visitor.seesBanner();
    expect(await visitor.ran()).toEqual([]);
  });

  test('is taken once: who forgets it is asked', async ({ page, site }) => {
    serve(site, { categories, takeover: ['klaro'] });
    await addCookies(page, site, klaroCookie({ analytics: true, marketing: true }));
    const visitor = new ConsentPage(page);
    await visitor.open('/');
    await expect.poll(() => visitor.ran()).toHaveLength(2);
    await page.evaluate(() => window.assent.reset());
    await visitor.seesBanner();
    await visitor.open('/');
    await visitor.seesBanner();
    expect(await visitor.ran()).toEqual([]);
  });

  test('is the visitor’s newest word: a withdrawal stays one', async ({ page, site }) => {
    serve(site, { categories, takeover: ['klaro'] });
    await addCookies(page, site, klaroCookie({ analytics: true, marketing: true }));
    const visitor = new ConsentPage(page);
    await visitor.open('/');
    await expect.poll(() => visitor.ran()).toHaveLength(2);
    await page.evaluate(() => window.assent.withdraw());
    await visitor.open('/');
    await visitor.seesNoBanner();
    expect(await visitor.ran()).toEqual([]);
    await expect
      .poll(() => storedOnce(site.receipts).map(({ event, seq }) => `${seq} ${event}`))
      .toEqual(['1 given', '2 withdrawn']);
  });

  test('is removed there where the site says so', async ({ page, site }) => {
    serve(site, { categories, takeover: [{ from: 'klaro', remove: true }] });
    await addCookies(page, site, klaroCookie({ analytics: true, marketing: false }));
    const visitor = new ConsentPage(page);
    await visitor.open('/');
    await expect.poll(() => visitor.ran()).toEqual(['analytics']);
    expect(await visitor.cookies()).toEqual(['assent']);
  });

  test('is found in localStorage under the name that the site gave it', async ({ page, site }) => {
    serve(site, { categories, takeover: [{ from: 'klaro', name: 'choice', remove: true }] });
    await page.goto('/.blank');
    await page.evaluate(() => {
      const answers = { analytics: false, marketing: true };
      localStorage.setItem('choice', encodeURIComponent(JSON.stringify(answers)));
    });
    const visitor = new ConsentPage(page);
    await visitor.open('/');
    await expect.poll(() => visitor.ran()).toEqual(['marketing']);
    expect(await visitor.storageKeys()).toEqual([]);
  });

  test('is no more where the file is missing: the visitor is asked', async ({ page, site }) => {
    serve(site, { categories, takeover: ['klaro'] });
    site.fail('/assent-takeover.js', 404);
    await addCookies(page, site, klaroCookie({ analytics: true, marketing: true }));
    const visitor = new ConsentPage(page);
    await visitor.open('/');
    await visitor.seesBanner();
    expect(await visitor.ran()).toEqual([]);
  });

  test('needs nothing of a strict policy, and has the hash that the script tag vouches for', async ({
    page,
    site,
  }) => {
    const policy = [
      "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; connect-src 'self'",
      "require-trusted-types-for 'script'; report-uri /csp-reports",
    ].join('; ');
    serve(site, { categories, takeover: ['klaro'] }, `integrity="${hashOf('assent.js')}"`, {
      'content-security-policy': policy,
    });
    await addCookies(page, site, klaroCookie({ analytics: true, marketing: false }));
    const visitor = new ConsentPage(page);
    await visitor.open('/');
    await expect.poll(() => visitor.ran()).toEqual(['analytics']);
    await visitor.seesNoBanner();
    await expect.poll(() => storedOnce(site.receipts).length).toBe(1);
    expect(site.cspReports).toEqual([]);
  });

  test('gives way to a privacy signal', async ({ page, site }) => {
    // The value is the browser's, which no engine lets a test set.
    serve(site, { categories, takeover: ['klaro'] });
    site.rewrite('/', (html) =>
      html.replace(
        '<meta charset="utf-8">',
        `<meta charset="utf-8"><script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>`,
      ),
    );
    await addCookies(page, site, klaroCookie({ analytics: true, marketing: true }));
    const visitor = new ConsentPage(page);
    await visitor.open('/');
    await expect.poll(() => visitor.ran()).toEqual(['analytics']);
    await visitor.seesNoBanner();
    await expect
      .poll(() => storedOnce(site.receipts).map(({ event, method }) => `${event} ${method}`))
      .toEqual(['given api', 'signal-applied signal']);
  });

  test('keeps off what was refused, where nobody is asked before something runs', async ({
    page,
    site,
  }) => {
    serve(site, {
      categories: [...categories, { id: 'functional' }],
      takeover: ['klaro'],
      regimes: {},
      place: { country: 'US', region: 'TX' },
    });
    // It has never been asked for functional: the choice does not stand, its no does.
    await addCookies(page, site, klaroCookie({ analytics: true, marketing: false }));
    const visitor = new ConsentPage(page);
    await visitor.open('/');
    await expect.poll(() => visitor.ran()).toEqual(['analytics']);
    expect(await visitor.consent()).toBeNull();
  });
});
