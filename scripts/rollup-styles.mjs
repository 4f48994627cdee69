import { build } from 'esbuild';

/** Imports of `.css` files become their bundled, minified text, for a constructable style sheet. */
export function styles() {
  return {
    name: 'styles',
    async load(id) {
      if (!id.endsWith('.css')) return null;
      return `export default ${JSON.stringify(await bundleStyles(id))};`;
    },
  };
}

/** One style sheet with its imports, minified. */
export async function bundleStyles(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome111', 'firefox113', 'safari16.4'],
  });
  return outputFiles[0].text.trim();
}
