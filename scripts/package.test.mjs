import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { installPacked } from './install-packed.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** What sites import: modules, of the patterns one each. */
const modules = Object.entries(manifest.exports)
  .filter(([path, { types }]) => types && !path.includes('*'))
  .map(([path]) => `assent${path.slice(1)}`)
  .concat('assent/locales/de', 'assent/integrations/matomo.js');

const site = `
import { createConsent, type Assent, type Config, type Consent } from 'assent';
import { startGuard } from 'assent/guard';
import { makeIntegration, metaPixel, type Integration } from 'assent/integrations';
import { matomo } from 'assent/integrations/matomo.js';
import german from 'assent/locales/de';
import { createReceiptHandler, parseConsent } from 'assent/server';
import { findService, youtube } from 'assent/services';
import { pinOf } from 'assent/ui';

const config: Config = { receipts: { endpoint: '/consent-receipts' }, texts: german };
const chat: Integration = makeIntegration({
  id: 'chat',
  signals: { history: 'functional' },
  start: () => undefined,
  tell: ({ history }) => (history ? undefined : false),
});
const assent: Assent = createConsent(config, { integrations: [metaPixel(), matomo(), chat] });
const consent: Consent | null = parseConsent('assent=v=1');
const provider: string | undefined = findService('youtube')?.provider ?? youtube.provider;
const isGranted: boolean | undefined = consent?.choices['analytics'];
// @ts-expect-error Categories are a list.
createConsent({ categories: 'analytics' });
export { assent, isGranted, pinOf, provider, startGuard, createReceiptHandler };
`;

const tsconfig = (module, moduleResolution) =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      types: [],
    },
    files: ['site.ts'],
  });

describe('the package, packed and installed into an empty project', () => {
  let project;

  beforeAll(async () => {
    project = await installPacked({
      'site.ts': site,
      'tsconfig.bundler.json': tsconfig('ESNext', 'bundler'),
      'tsconfig.nodenext.json': tsconfig('NodeNext', 'nodenext'),
    });
  }, 120_000);

  afterAll(() => project.remove());

  const resolve = (name) => createRequire(join(project.folder, 'site.js')).resolve(name);

  it('does nothing when it is imported, whatever is imported of it', async () => {
    const addresses = modules.map((name) => pathToFileURL(resolve(name)).href);
    const worker = new Worker(new URL('./import-under-watch.mjs', import.meta.url), {
      workerData: { addresses },
    });
    const [{ exported, added, touched }] = await once(worker, 'message');
    expect(Object.keys(exported)).toEqual(addresses);
    expect(Object.values(exported).every((names) => names.length > 0)).toBe(true);
    expect(touched).toEqual([]);
    // Nanostores numbers the changes of all its stores, also where it is there twice; Vue has its own.
    expect(added.filter((name) => !name.startsWith('__VUE_'))).toEqual(['nanostoresGlobal']);
    await worker.terminate();
  });

  const bundled = async (contents) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: project.folder },
      bundle: true,
      minify: true,
      format: 'esm',
      logOverride: { 'ignored-bare-import': 'silent' },
      write: false,
    });
    return outputFiles[0].text;
  };

  it('leaves nothing in a bundle that uses nothing of it', async () => {
    expect(await bundled(modules.map((name) => `import '${name}';`).join('\n'))).toBe('');
  });

  it('stays in a bundle that imports a script for what it does', async () => {
    for (const script of ['assent.js', 'assent.all.js', 'assent-guard.js']) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await bundled(`import 'assent/${script}';`)).length, script).toBeGreaterThan(1000);
    }
  });

  for (const resolution of ['bundler', 'nodenext']) {
    it(`has types for all of it by the rules of ${resolution}`, async () => {
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const args = [tsc, '-p', `tsconfig.${resolution}.json`];
      const { stdout } = await run(process.execPath, args, { cwd: project.folder }).catch(
        (failed) => failed,
      );
      expect(stdout).toBe('');
    }, 60_000);
  }

  it('reads a decision on a server of plain Node, and finds its JSON', async () => {
    const server = `
      import { parseConsent } from 'assent/server';
      import german from 'assent/locales/de.json' with { type: 'json' };
      import schema from 'assent/receipt.schema.json' with { type: 'json' };
      import about from 'assent/package.json' with { type: 'json' };
    `;
    await writeFile(
      join(project.folder, 'server.js'),
      `${server}
       const cookie = 'assent=' + process.argv[2];
       const { choices } = parseConsent(cookie);
       console.log(JSON.stringify({ choices, reject: german.rejectAll, id: schema.$id, of: about.name }));`,
    );
    const cookie =
      'v=1&id=6f1c2f9e-5f0e-4c39-9f3e-0d7b6a1f2c3d&at=2026-01-01T00:00:00Z&to=2999-01-01T00:00:00Z' +
      '&rev=1&lang=en&law=opt-in&by=save-choices&services=&choices=necessary.analytics.-marketing';
    const { stdout } = await run(process.execPath, ['server.js', cookie], { cwd: project.folder });
    expect(JSON.parse(stdout)).toMatchObject({
      choices: { necessary: true, analytics: true, marketing: false },
      reject: 'Alle ablehnen',
      of: 'assent',
    });
  });

  it('has everything that it promises, and nothing that only this repository needs', () => {
    const promised = Object.values(manifest.exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .filter((target) => !target.includes('*'))
      .map((target) => target.slice(2));
    expect(project.packed).toEqual(expect.arrayContaining(promised));
    expect(project.packed.filter((file) => /(^|[./-])test[./-]/.test(file))).toEqual([]);
    expect(project.packed.filter((file) => !/^(dist|schema)\//.test(file)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'integrations-templates/google-tag-manager.tpl',
      'package.json',
    ]);
  });
});
