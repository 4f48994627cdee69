import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  distDir: 'built',
  poweredByHeader: false,
  // Assent is linked from the folder around the examples; your app needs none of this.
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
};
