import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { literal, script } from './markup.mjs';
import { versionOf } from './package-files.mjs';

const id = 'c15t';
// Its names of the categories that the other products call by ours.
const names = {
  necessary: 'necessary',
  functional: 'functionality',
  analytics: 'measurement',
  marketing: 'marketing',
};
let held = 0;

const bundle = () =>
  buildSync({
    entryPoints: [fileURLToPath(new URL('c15t/page.mjs', import.meta.url))],
    // Of the peers' own packages, wherever the command runs.
    nodePaths: [fileURLToPath(new URL('../node_modules', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  }).outputFiles[0].text;

/**
 * The framework-free package, which draws nothing, with the banner of its guide to building one.
 * Offline mode: nothing is asked of its server before the banner.
 */
export const c15t = {
  id,
  title: 'c15t headless',
  version: versionOf('c15t'),
  note: 'draws nothing itself: a hand-written banner and center, without its server',
  files: () => new Map([[`/${id}/page.js`, bundle()]]),
  head: ({ nonce } = {}) =>
    [
      script({ nonce }, 'window.heldScripts = []'),
      script({ defer: '', src: `/${id}/page.js`, nonce }),
    ].join('\n'),
  end: () => '',
  tag({ category, src, text, type, attributes = {} }) {
    const { nonce, ...others } = attributes;
    const scripted = {
      id: `held-${++held}`,
      category: names[category],
      ...(src ? { src } : { textContent: text }),
      ...(nonce && { nonce }),
      attributes: { ...others, ...(type && { type }) },
    };
    return script({ nonce }, `heldScripts.push(${literal(scripted)})`);
  },
  selectors: {
    banner: '#consent-banner',
    accept: '#consent-accept',
    reject: '#consent-reject',
    open: '#consent-customize',
    center: '#consent-dialog',
  },
  storage: ['c15t'],
  withdraw: 'c15tStore.getState().saveConsents("necessary")',
};
