import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { evaluate } from './evaluate.mjs';

/** Writes what the script tag fetches for every language but English: three files each, in a folder. */
export async function writeLocales(folder = 'dist/locales') {
  const { languages } = await evaluate('src/locales/languages.ts');
  const { localeFiles } = await evaluate('src/locales/locale-files.ts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const tag of languages) {
    // English comes with the interface.
    if (tag === 'en') continue;
    const { default: texts } = await evaluate(`src/locales/${tag}.ts`);
    for (const [name, text] of Object.entries(localeFiles(tag, texts))) {
      writeFileSync(`${folder}/${name}`, text);
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeLocales(process.argv[2]);
