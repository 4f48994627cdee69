import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: 'built',
  // Pages are built once, but for those that say `prerender = false`.
  output: 'static',
  adapter: node({ mode: 'standalone' }),
  devToolbar: { enabled: false },
  // Among this repository's workspaces, the name means another version than Astro's.
  vite: { ssr: { noExternal: ['cookie'] } },
});
