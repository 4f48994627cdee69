/**
 * `npm run pictures`: takes pictures of every layout, theme, language and width, and writes one page that
 * shows them beside those that are kept and differ. `npm run pictures -- --update` keeps them instead.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './install-from-debian.mjs';
import { takeReadmePictures } from './pictures-readme.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const kept = at('e2e/pictures/');
const taken = at('test-results/pictures/');
const isUpdate = process.argv.includes('--update');

/** Lets the spec that compares the sheets write them into a folder. */
function takeSheets(folder, projects) {
  process.env.PICTURES = folder;
  const chosen = projects.map((project) => `--project=${project}`);
  run(
    'npx',
    'playwright',
    'test',
    ...chosen,
    'e2e/pictures.spec.ts',
    '--output',
    at('test-results/run'),
  );
}

function figure(name) {
  const [now, before] = [taken, kept].map((folder) => `${folder}${name}`);
  const isSame = existsSync(before) && readFileSync(now).equals(readFileSync(before));
  const old = existsSync(before) ? `<img src="../../e2e/pictures/${name}" alt="Kept" />` : '';
  return `<figure><figcaption>${name.replace('.png', '')}${isSame ? '' : ': differs, kept on the right'}</figcaption>
    <a href="${name}"><img src="${name}" alt="Now" /></a>${isSame ? '' : old}</figure>`;
}

const contactSheet = (names) => `<!doctype html><html lang="en"><meta charset="utf-8" />
<title>Assent in pictures</title>
<style>
  body { margin: 1rem; background: #ddd; font: 15px/1.5 system-ui, sans-serif; }
  img { max-width: 49%; vertical-align: top; }
  figure { margin: 0 0 2rem; }
</style>
<h1>Assent in pictures</h1>${names.map(figure).join('')}`;

if (isUpdate) {
  takeSheets(kept, ['chromium']);
  takeSheets(at('docs/pictures/'), ['firefox', 'webkit']);
  await takeReadmePictures();
  console.log('Kept in e2e/pictures and docs/pictures.');
} else {
  rmSync(taken, { recursive: true, force: true });
  mkdirSync(taken, { recursive: true });
  takeSheets(taken, ['chromium']);
  const names = readdirSync(taken).filter((name) => name.endsWith('.png'));
  writeFileSync(`${taken}index.html`, contactSheet(names));
  console.log(`Look at ${taken}index.html`);
}
