import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Site } from '../site.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is published stands in for its source: the page runs the npm module. */
const published = {
  name: 'published',
  setup(build: {
    onResolve(
      options: { filter: RegExp },
      found: (asked: { path: string }) => { path: string },
    ): void;
  }) {
    build.onResolve({ filter: /^(\.\.\/)+src\// }, ({ path }) => ({
      path: here(`../../../dist/esm/${path.replace(/^(\.\.\/)+src\//, '')}`),
    }));
  },
};

/** Bundles the page's scripts, as a site would, and serves them at `/agreement/`. */
export async function serveAgreement(site: Site): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [here('page/index.ts'), here('page/other-tab.ts')],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: here('built'),
    write: false,
    plugins: [published],
    logLevel: 'silent',
  });
  for (const { path, text } of outputFiles) {
    site.page(`/agreement/${basename(path)}`, text, {
      'content-type': 'text/javascript; charset=utf-8',
    });
  }
  const html = (body: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Agreement</title>${body}</html>`;
  site.page('/agreement/tab', html('<script type="module" src="other-tab.js"></script>'));
  site.page(
    '/agreement/',
    html('<iframe src="tab"></iframe><script type="module" src="index.js"></script>'),
  );
}
