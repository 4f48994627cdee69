import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts `content` between `<!-- name -->` and `<!-- /name -->` of a file; with `--check` on the command
 * line it changes nothing and ends with an error where the file says something else.
 * @param file address, relative to the repository's root
 * @param command what brings the file up to date
 */
export function replaceSection(file, name, content, command) {
  const address = new URL(`../${file}`, import.meta.url);
  const before = readFileSync(address, 'utf8');
  const section = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
  if (!section.test(before)) throw new Error(`${file} has no section "${name}".`);
  const after = before.replace(section, (_, start, end) => start + content + end);
  if (after === before) console.log(`${file} is up to date.`);
  else if (process.argv.includes('--check')) {
    console.error(`${file} is out of date. Run: ${command}\n${content}`);
    process.exit(1);
  } else writeFileSync(address, after);
}
