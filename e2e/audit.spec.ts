import type { Browser } from '@playwright/test';
import brokenCopies from '../examples/audit/broken-copies.json' with { type: 'json' };
import { findViolations, type Findings } from '../src/audit/find-violations.js';
import type { Recording } from '../src/audit/types.js';
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

interface BrokenCopy {
  readonly name: string;
  readonly changes: Readonly<
    Record<string, readonly { readonly find: string; readonly put: string }[]>
  >;
  readonly answers?: Readonly<Record<string, number>>;
  readonly finds: readonly string[];
}
