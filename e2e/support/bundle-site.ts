import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';

const production = { 'process.env.NODE_ENV': '"production"' };

/** What sites bundle with: each makes `out/<name of the entry>.js` and its chunks, out of a folder's files. */
const bundlers = {
  async esbuild(folder: string, entries: readonly string[], out: string) {
    await esbuild.build({
      absWorkingDir: folder,
      entryPoints: [...entries],
      outdir: out,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      define: production,
    });
  },

  async rollup(folder: string, entries: readonly string[], out: string) {
    const bundle = await rollup({
      input: entries.map((entry) => join(folder, entry)),
      plugins: [
        nodeResolve({ browser: true }),
        replace({ preventAssignment: true, values: production }),
      ],
      onwarn: ({ message }) => {
        throw new Error(message);
      },
    });
    await bundle.write({ dir: out, format: 'es' });
    await bundle.close();
  },

  async vite(folder: string, entries: readonly string[], out: string) {
    await vite.build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: out,
        rolldownOptions: {
          input: entries.map((entry) => join(folder, entry)),
          output: { entryFileNames: '[name].js' },
        },
      },
    });
  },
};

/** A bundler, by its name. */
export type Bundler = keyof typeof bundlers;

export const bundlerNames = Object.keys(bundlers) as readonly Bundler[];

/** Bundles a site, and returns the files that it would serve, by their paths in its folder `out`. */
export async function bundleSite(
  bundler: Bundler,
  folder: string,
  entries: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, `out-${bundler}`);
  await bundlers[bundler](folder, entries, out);
  const found = await readdir(out, { recursive: true });
  const files = await Promise.all(
    found
      .filter((file) => file.endsWith('.js'))
      .map(async (file) => [file, await readFile(join(out, file), 'utf8')] as const),
  );
  return new Map(files);
}
