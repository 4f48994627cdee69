import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const { 'size-limit': limits } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

describe('a server that only asks for parseConsent', () => {
  it('gets the files that the size limit weighs, and nothing else', async () => {
    const bundle = await build({
      stdin: { contents: "export { parseConsent } from 'assent/server';", resolveDir: root },
      absWorkingDir: root,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      metafile: true,
      write: false,
    });
    const [output] = Object.values(bundle.metafile.outputs);
    const taken = Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file);
    const { path } = limits.find(({ name }) => name === 'parseConsent on a server');
    expect(taken.sort()).toEqual([...path].sort());
    expect(brotliCompressSync(bundle.outputFiles[0].contents).length).toBeLessThan(1200);
  });
});
