/** Copies what the pages load of each product into `built/`, and bundles what comes as modules only. */
import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const { resolve } = createRequire(import.meta.url);
const folder = new URL('built/', import.meta.url).pathname;

const copies = {
  'vanilla-cookieconsent/dist/cookieconsent.umd.js': 'vanilla-cookieconsent.js',
  'vanilla-cookieconsent/dist/cookieconsent.css': 'vanilla-cookieconsent.css',
  'klaro/dist/klaro.js': 'klaro.js',
  'orejime/dist/orejime-standard-en.js': 'orejime.js',
  'orejime/dist/orejime-standard.css': 'orejime.css',
  'cookieconsent/build/cookieconsent.min.js': 'osano.js',
  'cookieconsent/build/cookieconsent.min.css': 'osano.css',
};

await mkdir(folder, { recursive: true });
for (const [from, to] of Object.entries(copies)) {
  const [name] = from.split('/');
  await cp(join(packageFolder(name), from.slice(name.length + 1)), join(folder, to));
}
// It loads its style, languages and services from beside itself.
const tarteaucitron = packageFolder('tarteaucitronjs');
for (const part of [
  'tarteaucitron.js',
  'tarteaucitron.services.js',
  'advertising.js',
  'css',
  'lang',
]) {
  await cp(join(tarteaucitron, part), join(folder, 'tarteaucitron', part), { recursive: true });
}
await build({
  entryPoints: [new URL('peers/c15t.js', import.meta.url).pathname],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  outdir: folder,
});

/** Where a package lies; not every one of them shows its package.json. */
function packageFolder(name) {
  const paths = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const parent = paths.find((path) => {
    try {
      resolve(join(path, name, 'package.json'));
      return true;
    } catch {
      return false;
    }
  });
  if (!parent) throw new Error(`${name} is not installed. Run npm install.`);
  return dirname(join(parent, name, 'package.json'));
}
