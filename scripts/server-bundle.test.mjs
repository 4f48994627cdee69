import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

describe('a server that only asks for parseConsent', () => {
  it('gets two files, and nothing else', async () => {
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
    expect(taken.sort()).toEqual([
      'dist/esm/core/consent-text.js',
      'dist/esm/core/parse-consent.js',
    ]);
  });
});
