import { readFileSync } from 'node:fs';
import { buildVariant, readScripts } from '../support/builds.mjs';
import { answerTag, tagsOf } from '../support/tags.mjs';
import { readInPage } from '../support/in-page.mjs';

const inPage = (name) => readFileSync(new URL(`in-page/${name}.js`, import.meta.url), 'utf8');

const assentAt = (folder) => ({
  folder,
  head: `<script async src="${folder}/assent.js" data-receipts="/receipts"></script>`,
  button: '[data-assent-action="accept-all"]',
  accept: 'assent.acceptAll()',
});
const byHand = (release) => ({
  head: `<script src="/by-hand.js" data-release="${release}"></script>`,
  button: '#by-hand button',
  accept: 'accept()',
});

/**
 * Assent and what it is compared with: the markup for a page's head, where the button is, what accepts
 * without it. `beside` is another build of Assent, which is there when the command names one.
 */
export const variants = {
  assent: assentAt('/assent'),
  beside: assentAt('/beside'),
  'no yields': assentAt('/no-yields'),
  'at once': byHand('at-once'),
  'after paint': byHand('after-paint'),
  floor: byHand('one-by-one'),
  nothing: { head: '' },
};

const withoutYields = {
  'src/browser/turns.ts': (text) =>
    text.replace(/(function nextTask\(\)[^{]*\{)/, '$1 return Promise.resolve();'),
};

/** The files of the benchmark's site, by path; `beside` is the `dist/` of another build. */
export async function siteFiles(beside) {
  const files = new Map();
  const place = (folder, dist, change = (text) => text) => {
    for (const [name, text] of readScripts(dist)) files.set(`${folder}/${name}`, text);
    const core = change(files.get(`${folder}/assent.js`));
    files.set(`${folder}/assent.js`, core);
    files.set(
      `${folder}/timed.js`,
      `bench.starts();${core}\nbench.hasStarted();bench.start = () => {${core}\n};`,
    );
  };
  const noYields = await buildVariant(withoutYields);
  const named = await buildVariant({}, { minify: false });
  place('/assent');
  place('/no-yields', undefined, () => noYields);
  place('/profiled', undefined, () => named);
  if (beside) place('/beside', beside);
  for (const name of ['mutations', 'navigations']) files.set(`/${name}.js`, inPage(name));
  files.set('/recorder.js', readInPage('click-recorder') + inPage('recorder'));
  files.set('/by-hand.js', readInPage('release-by-hand') + inPage('by-hand'));
  return files;
}

/** What third parties answer. */
export function answer(url) {
  if (url.pathname === '/seen.js') return 'bench.seen = 0';
  if (url.pathname === '/frame') return '<!doctype html><title>An embed</title>';
  return answerTag(url);
}

/** The markup of held tags, of two categories in turn. */
export const heldTags = (kind) =>
  tagsOf(
    ({ category, src, text = '' }) =>
      `<script type="text/plain" data-consent="${category}"${src ? ` src="${src.replace('&', '&amp;')}"` : ''}>${text}</script>`,
    kind,
  );

const paragraph = `<p>${'A page with something to read on it. '.repeat(12)}</p>\n`;

/** A page: its head's scripts, something to read, a button to probe, and `tags` at the end. */
export const page = ({ head = '', tags = '', end = '' }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page</title>
<link rel="icon" href="data:,">
<style>
#probe { position: fixed; top: 0; left: 0; width: 90px; height: 40px }
#by-hand { position: fixed; inset: auto 0 0; padding: 20px; background: #fff; border: 1px solid }
</style>
<script src="/recorder.js"></script>
${head}
<body>
<button id="probe">Probe</button>
<main>${paragraph.repeat(20)}</main>
${tags}
${end}
`;
