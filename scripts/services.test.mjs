import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { serviceFiles } from './services.mjs';
import { withTable } from './services-table.mjs';

/** What a site bundles that writes `code` above its own. */
async function bundle(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: 'src/services', loader: 'ts' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}

describe('The catalogue for the script tag', () => {
  it('is at most 0.6 KB a service', async () => {
    const sizes = (await serviceFiles())
      .map(({ name, text }) => ({ name, bytes: brotliCompressSync(text).length }))
      .sort((a, b) => b.bytes - a.bytes);
    const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
    const tell = ({ name, bytes }) => `${name} ${bytes}`;
    console.log(
      `${sizes.length} services, ${Math.round(sum / sizes.length)} B each on average; largest: ` +
        sizes.slice(0, 5).map(tell).join(', '),
    );
    expect(sizes.filter(({ bytes }) => bytes > 600).map(tell)).toEqual([]);
  });

  it('says what a service is, not who says so', async () => {
    const files = await serviceFiles();
    const ga4 = JSON.parse(files.find(({ name }) => name === 'ga4.json').text);
    expect(ga4).toMatchObject({ id: 'ga4', category: 'analytics', provider: 'Google' });
    expect(ga4.sources).toBeUndefined();
  });
});

describe('The catalogue on npm', () => {
  it('brings along only what a site imports', async () => {
    const text = await bundle("import { ga4 } from './index.js'; console.log(ga4.hosts);");
    expect(text).toContain('google-analytics.com');
    expect(text).not.toContain('hotjar');
    expect(text.length).toBeLessThan(1500);
  });

  it('does nothing when it is imported', async () => {
    expect((await bundle("import { services } from './services.js';")).trim()).toBe('');
  });
});

describe('docs/services.md', () => {
  it('has the table of this catalogue: npm run services', async () => {
    const text = readFileSync('docs/services.md', 'utf8');
    expect(await withTable(text)).toBe(text);
  });
});
