/**
 * Bundles what one import brings into a site, for size-limit to weigh: each limit whose file is in
 * `built/imports/` has an import statement for its name. What is imported later, by `import()`, stays out.
 */
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'built/imports/';
const { 'size-limit': limits } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const later = {
  name: 'later',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

rmSync(`${root}${folder}`, { recursive: true, force: true });
for (const { name, path } of limits) {
  if (!path.toString().startsWith(folder)) continue;
  // oxlint-disable-next-line no-await-in-loop
  await build({
    stdin: { contents: name.replace(/^import /, 'export '), resolveDir: root },
    absWorkingDir: root,
    outfile: path,
    bundle: true,
    // The app has its own.
    external: ['react', 'vue', 'svelte', 'solid-js', 'preact'],
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [later],
  });
}
