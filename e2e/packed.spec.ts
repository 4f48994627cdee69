import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPacked, type PackedProject } from '../scripts/install-packed.mjs';
import { ConsentPage } from './models/consent-page.js';
import { bundleSite, bundlerNames, type Bundler } from './support/bundle-site.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const main = `
import { createConsent } from 'assent';
import { metaPixel } from 'assent/integrations';

window.assent = createConsent(
  { receipts: { endpoint: '/consent-receipts' } },
  { integrations: [metaPixel()] },
);
`;

/** Imports all of it, in a page or a worker, and tells what came of that. */
const imports = `
const isPage = typeof document === 'object';
const state = () => ({
  names: Object.getOwnPropertyNames(self),
  markup: isPage && document.documentElement.outerHTML,
  stored: isPage && [document.cookie, localStorage.length, sessionStorage.length],
});
const before = state();
const modules = await Promise.all([
  import('assent'),
  import('assent/guard'),
  import('assent/integrations'),
  import('assent/locales/de'),
  import('assent/server'),
  import('assent/services'),
  import('assent/ui'),
]);
const after = state();
const told = {
  empty: modules.filter((module) => Object.keys(module).length === 0).length,
  added: after.names.filter((name) => !before.names.includes(name)),
  isSame: before.markup === after.markup && String(before.stored) === String(after.stored),
};
if (isPage) window.told = told;
else self.postMessage(told);
`;

const page = (bundler: Bundler, script: string) =>
  `<!doctype html><html lang="de"><title>${bundler}</title><body>
   <script type="module">${script}</script>
   <script type="text/plain" data-consent="analytics" src="https://vendor.example/counter.js"></script>
   <button data-assent="preferences">Cookies</button>`;

let project: PackedProject;
const built = new Map<Bundler, ReadonlyMap<string, string>>();

test.beforeAll(async () => {
  test.setTimeout(120_000);
  project = await installPacked({ 'main.js': main, 'imports.js': imports });
  for (const bundler of bundlerNames) {
    // In turn: together they take as long, and more memory.
    // oxlint-disable-next-line no-await-in-loop
    const files = await bundleSite(bundler, project.folder, ['main.js', 'imports.js']);
    built.set(bundler, files);
  }
});
test.afterAll(() => project.remove());

function serve(site: Site, bundler: Bundler): void {
  for (const [path, code] of built.get(bundler)!) {
    site.page(`/out/${path}`, code, { 'content-type': 'text/javascript; charset=utf-8' });
    // Vite's chunks name each other from the root.
    site.page(`/${path}`, code, { 'content-type': 'text/javascript; charset=utf-8' });
  }
}

for (const bundler of bundlerNames) {
  test(`packed, installed and bundled with ${bundler}, it asks, lets go and sends`, async ({
    page: tab,
    site,
  }) => {
    serve(site, bundler);
    site.page('/', page(bundler, "import '/out/main.js'"));
    const visitor = new ConsentPage(tab);
    await visitor.open('/');
    await visitor.watchErrors();
    await expect(visitor.button('reject-all')).toHaveText('Alle ablehnen');
    expect(await visitor.ran()).toEqual([]);
    await visitor.openCenter();
    await visitor.inCenter('accept-all').click();
    await expect.poll(() => visitor.ran()).toEqual(['counter']);
    await expect.poll(() => site.receipts.length).toBe(1);
    expect(await visitor.errors()).toEqual([]);
  });
}

test('without a bundler, an import map is enough', async ({ page: tab, site }) => {
  const modules = join(project.folder, 'node_modules');
  for (const name of ['assent/dist/esm', 'nanostores', 'preact']) {
    const files = readdirSync(join(modules, name), { recursive: true }).map(String);
    for (const file of files.filter((file) => /\.m?js$/.test(file))) {
      const code = readFileSync(join(modules, name, file), 'utf8');
      site.page(`/modules/${name}/${file}`, code, { 'content-type': 'text/javascript' });
    }
  }
  // As docs/packages.md has it.
  site.page(
    '/',
    `<!doctype html><html lang="de"><title>Import map</title><body>
     <script type="importmap">
       {
         "imports": {
           "assent": "/modules/assent/dist/esm/index.js",
           "nanostores": "/modules/nanostores/index.js",
           "preact": "/modules/preact/dist/preact.mjs",
           "preact/jsx-runtime": "/modules/preact/jsx-runtime/dist/jsxRuntime.mjs"
         }
       }
     </script>
     <script>globalThis.process ??= { env: { NODE_ENV: 'production' } };</script>
     <script type="module">
       import { createConsent } from 'assent';
       window.assent = createConsent();
     </script>
     <script type="text/plain" data-consent="analytics" src="https://vendor.example/counter.js"></script>`,
  );
  const visitor = new ConsentPage(tab);
  await visitor.open('/');
  await expect(visitor.button('reject-all')).toHaveText('Alle ablehnen');
  await visitor.openCenter();
  await visitor.inCenter('accept-all').click();
  await expect.poll(() => visitor.ran()).toEqual(['counter']);
});

test('imported in a page, it does nothing', async ({ page: tab, site }) => {
  serve(site, 'esbuild');
  site.page('/', page('esbuild', "import '/out/imports.js'"));
  await tab.goto('/');
  await tab.waitForFunction(() => 'told' in window);
  await site.settle();
  // Nanostores numbers the changes of all its stores there.
  const nothing = { empty: 0, added: ['nanostoresGlobal'], isSame: true };
  expect(await tab.evaluate(() => (window as { told?: unknown }).told)).toEqual(nothing);
  expect(site.requests.filter(({ path }) => !/^\/(out\/.*)?$/.test(path))).toEqual([]);
});

test('imported in a worker, it does nothing', async ({ page: tab, site }) => {
  serve(site, 'esbuild');
  site.page('/', '<!doctype html><title>Worker</title>');
  await tab.goto('/');
  const told = await tab.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/out/imports.js', { type: 'module' });
        worker.addEventListener('message', ({ data }) => resolve(data));
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      }),
  );
  expect(told).toEqual({ empty: 0, added: ['nanostoresGlobal'], isSame: true });
});
