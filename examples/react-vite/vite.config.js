import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Works in any folder of a site.
  base: './',
  plugins: [react()],
  build: { outDir: 'built' },
});
