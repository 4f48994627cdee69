import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // Among this repository's workspaces, the name means another version than SvelteKit's.
  ssr: { noExternal: ['cookie'] },
});
