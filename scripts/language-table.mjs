/** Writes the table of languages into docs/languages.md; with --check it fails where that is out of date. */
import { readFileSync } from 'node:fs';
import { evaluate } from './evaluate.mjs';
import { replaceSection } from './replace-section.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const { languages } = await evaluate('src/locales/languages.ts');
const { terms } = await evaluate('src/locales/terms.ts');

/** What a locale's docstring says: the language, its register and terms, and who reviewed it. */
function about(tag) {
  const source = readFileSync(`src/locales/${tag}.ts`, 'utf8');
  const words = /\/\*\*([\s\S]*?)\*\/\s*export default/
    .exec(source)?.[1]
    .replace(/\s+(\* )?/g, ' ')
    .trim();
  const { name, register, reviewer } =
    /^(?<name>[^,]+), (?<register>.+?)\.(?: Reviewed by (?<reviewer>.+)\.)?$/.exec(words)?.groups ??
    {};
  if (!name) throw new Error(`${tag}.ts needs a docstring like "Danish, “du”; terms of …."`);
  return { name, register, reviewer };
}

const rows = await Promise.all(
  languages.map(async (tag) => {
    const { default: texts } = await evaluate(`src/locales/${tag}.ts`);
    const { name, register, reviewer } = about(tag);
    const said = (term) => term.exec(texts.bannerText)[0];
    const status = reviewer ?? (tag === 'en' ? 'the source' : 'awaits a native reviewer');
    const { consent, withdraw } = terms[tag];
    const cells = [
      name,
      tag,
      said(consent),
      said(withdraw),
      texts.necessaryTitle,
      register,
      status,
    ];
    return `| ${cells.join(' | ')} |`;
  }),
);

replaceSection(
  'docs/languages.md',
  'languages',
  [
    '| language | tag | consent | withdraw | necessary | register, and whose terms | reviewed by |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n'),
  'npm run languages',
);
