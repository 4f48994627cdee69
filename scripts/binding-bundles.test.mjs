import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const { 'size-limit': limits } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Assent itself is a chunk that the site's bundler makes, fetched when the binding starts it. */
const chunksApart = {
  name: 'chunks-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind }) =>
      kind === 'dynamic-import' ? { external: true } : null,
    ),
};

describe.each(['react', 'preact', 'vue', 'svelte', 'solid'])(
  'a site that imports assent/%s',
  (name) => {
    it('gets the files that the size limit weighs, and nothing else', async () => {
      const bundle = await build({
        stdin: { contents: `export * from 'assent/${name}';`, resolveDir: root },
        absWorkingDir: root,
        bundle: true,
        minify: true,
        format: 'esm',
        metafile: true,
        write: false,
        external: ['preact', 'react', 'solid-js', 'svelte', 'vue', 'nanostores'],
        plugins: [chunksApart],
      });
      const [output] = Object.values(bundle.metafile.outputs);
      const taken = Object.entries(output.inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([file]) => file);
      const { path } = limits.find((limit) => limit.name === `Binding ${name}`);
      expect(taken.sort()).toEqual([...path].sort());
      expect(brotliCompressSync(bundle.outputFiles[0].contents).length).toBeLessThan(1500);
    });
  },
);
