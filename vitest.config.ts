import { defineConfig } from 'vitest/config';

export default defineConfig({
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
