import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { evaluate } from './evaluate.mjs';

/** Writes `<folder>/<tag>.json`, which the script tag fetches for every language but English. */
export async function writeLocales(folder = 'dist/locales') {
  const { languages } = await evaluate('src/locales/languages.ts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const tag of languages) {
    // English comes with the interface.
    if (tag === 'en') continue;
    const { default: texts } = await evaluate(`src/locales/${tag}.ts`);
    writeFileSync(`${folder}/${tag}.json`, JSON.stringify(texts, Object.keys(texts).sort()));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeLocales(process.argv[2]);
