import { compile } from 'svelte/compiler';
import { defineConfig, type Plugin } from 'vitest/config';

/** Components that tests write for Svelte, as its own plugin would compile them for a page. */
const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js : null,
};

export default defineConfig({
  plugins: [svelte],
  define: { ASSENT_VERSION: '"0.0.0-test"' },
  resolve: { conditions: ['browser'] },
  test: {
    // Found by the environment of each test: a page's build in jsdom, a server's in Node.
    server: { deps: { inline: ['solid-js', 'svelte'] } },
    include: [
      'src/**/*.test.{ts,tsx}',
      'examples/**/*.test.mjs',
      'scripts/**/*.test.mjs',
      'bench/**/*.test.mjs',
    ],
  },
});
