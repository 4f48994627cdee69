import { AppPage } from '../models/app-page.js';
import { startExample, type RunningExample } from '../support/start-example.js';
import { expect, test as base } from '../support/test.js';
import type { Site } from '../support/site.js';

const thirdParty = (site: Site) => site.requests.filter(({ party }) => party === 'third');
const tag = /<script[^>]+analytics\.js[^>]*>/;
const frame = /<iframe[^>]+video\.html[^>]*>/;

/** The page without what its scripts read: a framework's data, which loads nothing. */
const markup = (html: string) => html.replaceAll(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');

for (const name of ['next', 'vue-ssr'] as const) {
  const test = base.extend<{ app: RunningExample }>({
    app: async ({ site }, use) => {
      const app = await startExample(name, site.vendorOrigin);
      await use(app);
      await app.stop();
    },
  });
  const read = async ({ origin }: RunningExample, cookie = '') => {
    const answer = await fetch(`${origin}/video`, { headers: { cookie } });
    return { html: markup(await answer.text()), headers: answer.headers };
  };

  test.describe(`examples/${name}, which a server renders`, () => {
    test('asks, and has nothing of a third party in it before a choice', async ({
      page,
      site,
      app,
    }) => {
      const { html } = await read(app);
      expect(html).toContain('Show the video');
      expect(html).not.toMatch(tag);
      expect(html).not.toMatch(frame);
      const visitor = new AppPage(page);
      await visitor.arrive(`${app.origin}/video`);
      await expect(visitor.offer).toBeVisible();
      await site.settle();
      expect(thirdParty(site)).toEqual([]);
      expect(visitor.problems).toEqual([]);
    });

    test('renders what the cookie grants, and nothing that it denies', async ({ page, app }) => {
      const visitor = new AppPage(page);
      const cookie = async () => {
        const { value } = (await page.context().cookies()).find(({ name }) => name === 'assent')!;
        return `assent=${value}`;
      };
      await visitor.arrive(app.origin);
      await visitor.rejectAll();
      await expect(visitor.decision).toHaveText('Granted: necessary');
      const denied = await read(app, await cookie());
      expect(denied.html).toContain('Granted: necessary<');
      expect(denied.html).not.toMatch(tag);
      expect(denied.html).not.toMatch(frame);

      await page.getByRole('button', { name: 'Cookie preferences' }).click();
      await visitor.inCenter('accept-all').click();
      await expect(visitor.decision).toHaveText('Granted: necessary, analytics, marketing');
      const granted = await read(app, await cookie());
      expect(granted.html).toMatch(tag);
      expect(granted.html).toMatch(frame);
      expect(granted.html).not.toContain('Show the video');
      const policy = granted.headers.get('content-security-policy');
      const nonce = policy && /'nonce-([^']+)'/.exec(policy)![1];
      // Of its own tags, Next writes it into all; into this one the site has to.
      if (policy) expect(tag.exec(granted.html)![0]).toContain(`nonce="${nonce}"`);
      expect(granted.headers.get('cache-control')).toContain('no-store');
      expect(visitor.problems).toEqual([]);
    });

    test('loads what is granted, on every route, until it is withdrawn', async ({
      page,
      site,
      app,
    }) => {
      const visitor = new AppPage(page);
      await visitor.arrive(app.origin);
      await visitor.acceptAll();
      await expect.poll(() => visitor.ran()).toEqual(['analytics']);
      await visitor.goTo('Video');
      await expect(visitor.video).toBeVisible();
      await visitor.goTo('Home');
      await visitor.goTo('Video');
      await expect(visitor.video).toBeVisible();
      expect(site.requestsTo('/analytics.js')).toHaveLength(1);

      // Now the server draws it, and the page takes it over.
      await page.reload();
      await expect(visitor.video).toBeVisible();
      await expect.poll(() => visitor.ran()).toEqual(['analytics']);
      await visitor.seesNoBanner();
      await visitor.withdraw();
      await expect(visitor.offer).toBeVisible();
      await expect(visitor.video).toHaveCount(0);
      await page.reload();
      await expect(visitor.offer).toBeVisible();
      await expect(visitor.decision).toHaveText('Granted: necessary');
      expect(await visitor.ran()).toEqual([]);
      expect(visitor.problems).toEqual([]);
    });
  });
}
