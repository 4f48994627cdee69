import { readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { minify } from 'oxc-minify';
import { evaluate } from './scripts/evaluate.mjs';
import { stripTypes } from './scripts/rollup-strip-types.mjs';
import { styles } from './scripts/rollup-styles.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { integrationIds } = await evaluate('src/core/integration-ids.ts');

/** Shortens what terser has left: 1 % of the core. */
const oxc = () => ({
  name: 'oxc-minify',
  async renderChunk(code, { fileName }) {
    const result = await minify(fileName, code, {
      compress: { target: 'es2021', treeshake: { propertyReadSideEffects: false } },
      codegen: { legalComments: 'inline' },
    });
    return result.code;
  },
});

const plugins = ({ isMinified, policy = 'assent', tsconfig = 'tsconfig.build.json' }) => [
  styles(),
  nodeResolve({ browser: true }),
  // The npm module, which is built of all of it, is checked: once is enough.
  isMinified ? stripTypes() : typescript({ tsconfig, declaration: false, noEmitOnError: true }),
  replace({
    preventAssignment: true,
    values: {
      ASSENT_VERSION: JSON.stringify(version),
      ASSENT_POLICY: JSON.stringify(policy),
      // A page has no `process`; npm users' bundlers replace it themselves.
      ...(isMinified && { 'process.env.NODE_ENV': '"production"' }),
    },
  }),
  isMinified &&
    terser({
      ecma: 2020,
      module: true,
      compress: {
        passes: 3,
        unsafe_math: true,
        lhs_constants: false,
        unsafe: true,
        pure_getters: true,
        unsafe_arrows: true,
        unsafe_methods: true,
        keep_fargs: false,
        inline: 1,
      },
      format: { comments: false },
    }),
  isMinified && oxc(),
];

/** A classic script: one file, everything in it. */
const script = (input, file) => ({
  input,
  output: { file, format: 'iife', inlineDynamicImports: true },
  plugins: plugins({ isMinified: true }),
});
/** An ES module that `assent.js` imports from beside itself. */
const parts = (input, { policy } = {}) => ({
  input,
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].js' },
  plugins: plugins({ isMinified: true, policy }),
});

export default [
  script('src/script-tag.ts', 'dist/assent.js'),
  script('src/script-tag-all.ts', 'dist/assent.all.js'),
  script('src/script-tag-guard.ts', 'dist/assent-guard.js'),
  parts({ 'assent-ui': 'src/ui/index.ts' }),
  parts({ 'assent-preferences': 'src/ui/preferences/index.tsx' }),
  // On its own: a visitor who returns to a held embed needs no banner.
  parts({ 'assent-placeholders': 'src/ui/placeholders/index.ts' }),
  // A policy of one name is made once (https://w3c.github.io/trusted-types/dist/spec/#create-a-policy).
  parts({ 'assent-pins': 'src/browser/pins-beside.ts' }, { policy: 'assent-integrations' }),
  parts({ 'assent-looks': 'src/ui/looks/index.ts' }),
  parts({ 'assent-watch': 'src/ui/watch/index.ts' }),
  parts({ 'assent-trigger': 'src/ui/trigger/index.ts' }),
  parts({ 'assent-declaration': 'src/ui/declaration/index.ts' }),
  parts({ 'assent-links': 'src/ui/links/index.ts' }),
  parts({ 'assent-regimes': 'src/connect/regimes.ts' }),
  parts({ 'assent-takeover': 'src/connect/takeover.ts' }),
  parts({ 'assent-integrations': 'src/connect/integrations-beside.ts' }),
  // Each with all that it needs: a file that they share would be one more request after these.
  ...integrationIds.map((id) => parts({ [`integrations/${id}`]: `src/integrations/${id}.ts` })),
  parts({ 'assent-services': 'src/browser/fetch-services.ts' }),
  parts({ 'assent-languages': 'src/browser/find-texts.ts' }),
  parts({ 'assent-decision': 'src/browser/decision.ts' }),
  parts({ 'assent-renew': 'src/browser/renew-script.ts' }),
  {
    input: {
      index: 'src/index.ts',
      'ui/index': 'src/ui/index.ts',
      'integrations/index': 'src/integrations/index.ts',
      'server/index': 'src/server/index.ts',
      'guard/index': 'src/guard/index.ts',
      'services/index': 'src/services/index.ts',
      'react/index': 'src/react/index.ts',
      'preact/index': 'src/preact/index.ts',
      'vue/index': 'src/vue/index.ts',
      'svelte/index': 'src/svelte/index.ts',
      'solid/index': 'src/solid/index.ts',
      // The other languages come along: load-locale.ts names each.
      'locales/en': 'src/locales/en.ts',
    },
    external: [
      /^preact/,
      'nanostores',
      'canonicalize',
      'jose',
      'react',
      'vue',
      'svelte',
      'solid-js',
    ],
    // File by file, as the types lie: what a site does not import, its bundler never sees.
    output: {
      dir: 'dist/esm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // Rollup takes the directive out of a source. Server components may import what has it.
      banner: ({ fileName }) => (fileName === 'react/index.js' ? "'use client';" : ''),
    },
    plugins: plugins({ isMinified: false }),
  },
  {
    // `npx assent`.
    input: 'src/cli/index.ts',
    external: [/^node:/],
    output: { file: 'dist/cli/assent.js', format: 'es' },
    plugins: plugins({ isMinified: false, tsconfig: 'tsconfig.cli.json' }),
  },
];
