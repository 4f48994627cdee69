import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { evaluate } from './evaluate.mjs';

/**
 * Writes what the script tag fetches for every language but English: `<folder>/<tag>.json`, the words
 * that a visitor may see at once, and `<tag>.more.json`, those of the preference center and the declaration.
 */
export async function writeLocales(folder = 'dist/locales') {
  const { languages } = await evaluate('src/locales/languages.ts');
  const first = new Set();
  for (const part of ['banner', 'placeholders', 'trigger']) {
    const { default: texts } = await evaluate(`src/locales/en-${part}.ts`);
    for (const key of Object.keys(texts)) first.add(key);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const tag of languages) {
    // English comes with the interface.
    if (tag === 'en') continue;
    const { default: texts } = await evaluate(`src/locales/${tag}.ts`);
    const keys = Object.keys(texts).sort();
    const write = (name, own) =>
      writeFileSync(`${folder}/${name}.json`, JSON.stringify(texts, own));
    write(
      tag,
      keys.filter((key) => first.has(key)),
    );
    write(
      `${tag}.more`,
      keys.filter((key) => !first.has(key)),
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeLocales(process.argv[2]);
