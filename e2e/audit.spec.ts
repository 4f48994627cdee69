import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Browser } from '@playwright/test';
import brokenCopies from '../examples/audit/broken-copies.json' with { type: 'json' };
import { findViolations, type Findings } from '../src/audit/find-violations.js';
import { phases, type Recording } from '../src/audit/types.js';
import type { AuditReport } from '../src/audit/report.js';
import { auditSite } from '../src/cli/audit/audit-site.js';
import { auditDefaults, type AuditOptions } from '../src/cli/audit/options.js';
import { openAuditedApp, type AuditedApp } from './support/audited-app.js';
import { answerForTheWeb } from './support/audited-web.js';
import { expectAccessible } from './support/axe.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

// The audit drives Chromium itself; what it finds does not depend on the engine that tests run in.
test.skip(({ browserName }) => browserName !== 'chromium', 'The audit drives Chromium.');
test.describe.configure({ timeout: 60_000 });
// Recording every page of every audit takes longer than the audits.
test.use({ trace: 'off' });

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
        site.rewrite(`/examples/sites/${folder}/${file}.html`, (html) =>
          Object.entries(vendorHosts).reduce(
            (all, [name, host]) =>
              all.replaceAll(`${site.vendorOrigin}/${name}/`, `https://${host}/${name}/`),
            html,
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

/** What leads back to the choice, as the documentation of each product has it. */
const wayBack: Readonly<Record<string, string>> = {
  'vanilla-cookieconsent': '',
  klaro: '<button onclick="klaro.show()">Cookie preferences</button>',
  orejime: '<button onclick="orejime.prompt()">Cookie preferences</button>',
  tarteaucitron:
    '<button onclick="tarteaucitron.userInterface.openPanel()">Cookie preferences</button>',
};

/** What is left after a withdrawal, of the tags below. */
const letThrough: Readonly<Record<string, readonly string[]>> = {
  'vanilla-cookieconsent': ['cookie-after-withdrawal: _fbp'],
  klaro: ['cookie-after-withdrawal: _fbp', 'cookie-after-withdrawal: _ga'],
  orejime: ['cookie-after-withdrawal: _fbp'],
  tarteaucitron: ['cookie-after-withdrawal: _fbp', 'cookie-after-withdrawal: _ga'],
};

/** A tag of Google Analytics and one of the Meta Pixel, in place of those that only say that they ran. */
const realTags = (text: string): string =>
  text
    .replace(
      "(window.ran ??= []).push('analytics');",
      "document.cookie = '_ga=1; path=/; max-age=86400'; new Image().src = 'https://www.google-analytics.com/g/collect?v=2';",
    )
    .replace(
      "(window.ran ??= []).push('marketing');",
      "document.cookie = '_fbp=1; path=/; max-age=86400'; new Image().src = 'https://www.facebook.com/tr/?id=1';",
    )
    .replace(
      '(window.ran ??= []).push(name);',
      "document.cookie = `${name === 'analytics' ? '_ga' : '_fbp'}=1; path=/; max-age=86400`; new Image().src = name === 'analytics' ? 'https://www.google-analytics.com/g/collect?v=2' : 'https://www.facebook.com/tr/?id=1';",
    );

test.describe('finds the buttons of another product, refuses, and says what it lets through:', () => {
  for (const [product, way] of Object.entries(wayBack)) {
    test(product, async ({ browser, site }) => {
      const page = `/examples/moving/${product}/before.html`;
      site.rewrite(page, (text) => realTags(text).replace('</main>', `${way}</main>`));
      site.rewrite(`/examples/moving/${product}/config.js`, realTags);
      const { banner, rejecting, accepting, withdrawing, violations, things } = await audit(
        browser,
        site,
        page,
        { pages: 1 },
      );
      expect(withdrawing).toBe('done');
      // Nothing before a choice and after a refusal; what a withdrawal leaves is in docs/audit.md.
      expect(violations.map(({ id, subject }) => `${id}: ${subject}`).sort()).toEqual(
        letThrough[product],
      );
      expect(things.map(({ owner }) => owner.by)).not.toContain('unknown');
      expect(banner).toMatchObject({ product });
      expect([rejecting, accepting]).toEqual(['done', 'done']);
    });
  }
});

test('a site of 200 pages is audited, with every page in every phase', async ({
  browser,
  site,
}) => {
  // 800 visits, which take a busy machine some minutes.
  test.setTimeout(300_000);
  site.app = app.origin;
  const start = process.memoryUsage().heapUsed;
  const { visits, violations } = await audit(browser, site, '/shop/0', {
    pages: SHOP_PAGES,
    wait: 0,
    concurrency: 4,
  });
  // A page takes a few kilobytes: addresses and names, and no content.
  expect(process.memoryUsage().heapUsed - start).toBeLessThan(100_000_000);
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
  expect(troubles.map(({ url }) => new URL(url).pathname.split('/').at(-1)).sort()).toEqual([
    'busy.html',
    'crashing.html',
    'hanging.html',
  ]);
  expect(violations).toEqual([]);
  const well = visits.filter(({ trouble, phase }) => !trouble && phase === 'withdrawn');
  expect(new Set(well.map(({ url }) => url)).size).toBe(3);
});

/** Calls `npx assent audit` on a page of the site, at its own name, as a program of its own. */
async function assentAudit(
  site: Site,
  words: readonly string[],
  page = '/examples/audit/index.html',
) {
  // Vendors have no addresses here: their tags fail to load, and are seen all the same.
  const offline = '--browser-arg=--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  const command = ['dist/cli/assent.js', 'audit', site.origin + page, '--wait', '80', offline];
  const child = spawn(process.execPath, [...command, ...words], { stdio: 'pipe' });
  const ended = once(child, 'close') as Promise<[code: number]>;
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

test.describe('npx assent audit', () => {
  let folder: string;
  test.beforeEach(({}, testInfo) => {
    folder = testInfo.outputPath('reports');
    mkdirSync(folder, { recursive: true });
  });

  test('exits with 0 where all is well, and shows how far it is', async ({ site }) => {
    const { code, out, err } = await assentAudit(site, []);
    expect(err).toContain('4/4 after the withdrawal: 3 of 3 pages');
    expect(out).toContain('Nothing is there that should not be.');
    expect(out).toContain('Meta Pixel (marketing)');
    expect(code).toBe(0);
  });

  test('exits with 1 where something is wrong, and writes reports and a configuration', async ({
    site,
    page,
  }) => {
    site.rewrite('/examples/audit/film.html', (html) =>
      html.replace(
        '</head>',
        '<script src="https://static.hotjar.com/c/hotjar.js"></script><script>localStorage.setItem("<b>", "1");</script></head>',
      ),
    );
    const at = (name: string) => join(folder, name);
    const { code, out } = await assentAudit(site, [
      '--json',
      at('a.json'),
      '--junit',
      at('a.xml'),
      '--html',
      at('a.html'),
      '--write-config',
      at('assent.json'),
    ]);
    expect(code).toBe(1);
    expect(out).toContain('tag-before-choice');
    const report = JSON.parse(readFileSync(at('a.json'), 'utf8')) as AuditReport;
    expect(report.violations.map(({ id }) => id).sort()).toEqual([
      'tag-before-choice',
      'undeclared-storage',
    ]);

    await page.goto(site.origin);
    const junit = readFileSync(at('a.xml'), 'utf8');
    expect(
      await page.evaluate((xml) => {
        const read = new DOMParser().parseFromString(xml, 'text/xml');
        return [
          read.querySelector('parsererror')?.textContent,
          read.querySelectorAll('failure').length,
        ];
      }, junit),
    ).toEqual([undefined, 2]);

    const html = readFileSync(at('a.html'), 'utf8');
    site.page('/report.html', html);
    await page.goto('/report.html');
    await expect(page.getByRole('heading', { name: 'Violations' })).toBeVisible();
    await expectAccessible(page);
    const outside = site.requests.filter(({ headers }) =>
      headers.referer?.endsWith('/report.html'),
    );
    expect(outside).toEqual([]);

    const check = spawn(process.execPath, ['dist/cli/assent.js', 'check', at('assent.json')]);
    expect(await text(check.stdout)).toContain('right.');
    expect(readFileSync(at('assent.json'), 'utf8')).toContain('hotjar.com');
  });

  test('exits with 2 where the site cannot be looked at, or the call is wrong', async ({
    site,
  }) => {
    const missing = await assentAudit(site, [], '/nothing.html');
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('404') });
    const wrong = await assentAudit(site, ['--pages', 'many']);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('--pages 20') });
  });
});

interface BrokenCopy {
  readonly name: string;
  readonly changes: Readonly<
    Record<string, readonly { readonly find: string; readonly put: string }[]>
  >;
  readonly answers?: Readonly<Record<string, number>>;
  readonly finds: readonly string[];
}
