import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { ASSENT_VERSION: '"0.0.0-test"' },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'examples/**/*.test.mjs',
      'scripts/**/*.test.mjs',
      'bench/**/*.test.mjs',
    ],
  },
});
