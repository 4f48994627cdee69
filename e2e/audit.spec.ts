import type { Browser } from '@playwright/test';
import brokenCopies from '../examples/audit/broken-copies.json' with { type: 'json' };
import { findViolations, type Findings } from '../src/audit/find-violations.js';
import { phases, type Recording } from '../src/audit/types.js';
import { auditSite } from '../src/cli/audit/audit-site.js';
import { auditDefaults, type AuditOptions } from '../src/cli/audit/options.js';
import { openAuditedApp, type AuditedApp } from './support/audited-app.js';
import { answerForTheWeb } from './support/audited-web.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

// The audit drives Chromium itself; what it finds does not depend on the engine that tests run in.
test.skip(({ browserName }) => browserName !== 'chromium', 'The audit drives Chromium.');
test.describe.configure({ timeout: 60_000 });

const SHOP_PAGES = 200;

/** Pages of a local server come to rest sooner than others. */
const quick: Partial<AuditOptions> = { wait: 80, bannerWait: 2000, concurrency: 2 };

let app: AuditedApp;
test.beforeAll(async () => {
  app = await openAuditedApp(SHOP_PAGES);
});
test.afterAll(() => app.close());

interface Audited extends Recording, Findings {
  /** The ids of the violations, once each. */
  readonly ids: readonly string[];
}

/** Audits a page of the site, with the vendors' addresses answered for. */
async function audit(
  browser: Browser,
  site: Site,
  path: string,
  options: Partial<AuditOptions> = {},
): Promise<Audited> {
  const recording = await auditSite(
    browser,
    { ...auditDefaults, url: site.origin + path, ...quick, ...options },
    { prepare: (context) => answerForTheWeb(context, site.origin) },
  );
  const findings = findViolations(recording);
  return { ...recording, ...findings, ids: [...new Set(findings.violations.map(({ id }) => id))] };
}

test('a site that keeps to its configuration is clean', async ({ browser, site }) => {
  const { violations, visits, things } = await audit(browser, site, '/examples/audit/index.html');
  expect(violations).toEqual([]);
  expect(new Set(visits.map(({ url }) => new URL(url).pathname)).size).toBe(3);
  expect(things.map(({ name, owner }) => [name, owner.by, owner.service])).toEqual(
    expect.arrayContaining([['_fbp', 'configuration', 'meta-pixel']]),
  );
});

test.describe('finds, in a copy of that site,', () => {
  for (const {
    name,
    changes,
    finds,
    answers,
  } of brokenCopies as unknown as readonly BrokenCopy[]) {
    test(name, async ({ browser, site }) => {
      for (const [file, list] of Object.entries(changes)) {
        site.rewrite(`/examples/audit/${file}`, (text) => {
          for (const { find } of list) expect(text).toContain(find);
          return list.reduce((all, { find, put }) => all.replace(find, put), text);
        });
      }
      for (const [path, status] of Object.entries(answers ?? {})) site.fail(path, status);
      site.app = app.origin;
      const { violations, ids } = await audit(browser, site, '/examples/audit/index.html', {
        pages: 1,
        extraPages: Object.keys(changes).filter((file) => /film|privacy/.test(file)),
      });
      expect([...ids].sort(), JSON.stringify(violations, null, 2)).toEqual([...finds].sort());
    });
  }
});

/** Where the vendors of the example sites have their scripts, by the folder that stands for them. */
const vendorHosts: Readonly<Record<string, string>> = {
  adverts: 'adverts.example',
  clerk: 'tidy.clerk.accounts.dev',
  firebase: 'inkpanel.firebaseapp.com',
  paddle: 'cdn.paddle.com',
  razorpay: 'checkout.razorpay.com',
  sentry: 'js.sentry-cdn.com',
  stripe: 'js.stripe.com',
  supabase: 'tintmill.supabase.co',
};

test.describe('the example site is clean:', () => {
  for (const path of [
    'token-api/index.html',
    'video-studio/index.html',
    'creative-suite/index.html',
    'comic-maker/index.html',
    'ai-suite/index.html',
  ]) {
    test(path, async ({ browser, site }) => {
      const folder = path.split('/')[0]!;
      for (const file of ['index', 'account', 'dashboard', 'privacy']) {
        site.rewrite(`/examples/sites/${folder}/${file}.html`, (text) =>
          Object.entries(vendorHosts).reduce(
            (all, [name, host]) =>
              all.replaceAll(`${site.vendorOrigin}/${name}/`, `https://${host}/${name}/`),
            text,
          ),
        );
      }
      const { violations, visits } = await audit(browser, site, `/examples/sites/${path}`, {
        pages: 4,
      });
      expect(violations).toEqual([]);
      expect(visits.filter(({ trouble }) => trouble)).toEqual([]);
    });
  }
});

test.describe('finds the buttons of another product and refuses:', () => {
  for (const product of ['vanilla-cookieconsent', 'klaro', 'orejime', 'tarteaucitron']) {
    test(product, async ({ browser, site }) => {
      const { banner, rejecting, accepting, violations, things } = await audit(
        browser,
        site,
        `/examples/moving/${product}/before.html`,
        { pages: 1 },
      );
      console.log(
        product,
        JSON.stringify(
          {
            banner,
            rejecting,
            accepting,
            violations,
            things: things.map((t) => [t.kind, t.name, t.owner.by]),
          },
          null,
          1,
        ),
      );
      expect(banner).toMatchObject({ product });
      expect([rejecting, accepting]).toEqual(['done', 'done']);
    });
  }
});

test('a site of 200 pages is audited, with every page in every phase', async ({
  browser,
  site,
}) => {
  test.setTimeout(170_000);
  site.app = app.origin;
  const start = process.memoryUsage().heapUsed;
  const { visits, violations } = await audit(browser, site, '/shop/0', {
    pages: SHOP_PAGES,
    wait: 0,
    concurrency: 4,
  });
  console.log(visits.length, (process.memoryUsage().heapUsed - start) / 1e6);
  expect(violations).toEqual([]);
  for (const phase of phases) {
    const seen = visits.filter((visit) => visit.phase === phase && !visit.trouble);
    expect(new Set(seen.map(({ url }) => url)).size).toBe(SHOP_PAGES);
  }
});

test('a page that hangs, one that is busy for ever and one that crashes cost themselves only', async ({
  playwright,
  browser: _browser,
  site,
}, { project }) => {
  const launch = project.use.launchOptions ?? {};
  // Little memory, so that a page is soon out of it.
  const browser = await playwright.chromium.launch({
    ...launch,
    args: [...(launch.args ?? []), '--js-flags=--max-old-space-size=40'],
  });
  const link = (path: string) => `<a href="/examples/audit/${path}">${path}</a>`;
  site.rewrite('/examples/audit/index.html', (text) =>
    text.replace(
      '</main>',
      `${['hanging.html', 'busy.html', 'crashing.html'].map(link).join('')}</main>`,
    ),
  );
  site.fail('/examples/audit/hanging.html', 'hang');
  site.page(
    '/examples/audit/busy.html',
    '<!doctype html><title>Busy</title><script>for (;;);</script>',
  );
  site.page(
    '/examples/audit/crashing.html',
    '<!doctype html><title>Crashing</title><script>const all = []; for (;;) all.push(new Array(1000).fill({}).map(() => ({ a: [] })));</script>',
  );
  const { visits, violations } = await audit(browser, site, '/examples/audit/index.html', {
    timeout: 4000,
  });
  await browser.close();
  const troubles = visits.filter(({ trouble }) => trouble !== undefined);
  console.log(troubles.map(({ url, phase, trouble }) => [url, phase, trouble]));
  expect(troubles.map(({ url }) => new URL(url).pathname.split('/').at(-1)).sort()).toEqual([
    'busy.html',
    'crashing.html',
    'hanging.html',
  ]);
  expect(violations).toEqual([]);
  const well = visits.filter(({ trouble, phase }) => !trouble && phase === 'withdrawn');
  expect(new Set(well.map(({ url }) => url)).size).toBe(3);
});

interface BrokenCopy {
  readonly name: string;
  readonly changes: Readonly<
    Record<string, readonly { readonly find: string; readonly put: string }[]>
  >;
  readonly answers?: Readonly<Record<string, number>>;
  readonly finds: readonly string[];
}
