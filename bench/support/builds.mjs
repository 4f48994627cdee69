import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The scripts of a build, by name; of this one, unless another `dist/` is named. */
export function readScripts(dist = join(root, 'dist')) {
  const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
  return names.map((name) => [name, readFileSync(join(dist, name), 'utf8')]);
}

/**
 * `assent.js` built for a comparison: `changes` maps a file of `src/` to what makes its text another
 * one. A change that changes nothing throws, because the source has moved on from it.
 */
export async function buildVariant(changes = {}, { minify = true } = {}) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/script-tag.ts'],
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    target: 'es2022',
    define: { ASSENT_VERSION: '"bench"', 'process.env.NODE_ENV': '"production"' },
    plugins: [change(changes)],
  });
  return outputFiles[0].text;
}

const change = (changes) => ({
  name: 'change',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const name = path.slice(root.length);
      const rewrite = changes[name];
      if (!rewrite) return undefined;
      const text = readFileSync(path, 'utf8');
      const contents = rewrite(text);
      if (contents === text) throw new Error(`The change of ${name} does not apply any more.`);
      return { contents, loader: 'ts' };
    });
  },
});
