import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { UsageError, type Command, type Output } from '../command.js';
import { findMistakes } from '../find-mistakes.js';
import { convertConfig } from './convert-config.js';
import { convertMarkup } from './convert-markup.js';
import { evaluateConfig } from './evaluate-config.js';
import { convertible, type Convertible } from './found-config.js';

const isMarkup = /\.(html?|xhtml|vue|svelte|astro|php|twig|hbs|njk|liquid|ejs|erb)$/i;

/** `assent convert`: another product's configuration, and markup that is held in its way, as Assent's. */
export const convert: Command = {
  summary: 'makes Assent’s configuration and markup out of another product’s',
  help: [
    'Usage: assent convert <file>… [options]',
    '',
    'A configuration (JSON, a module, or a script that passes it on) is printed as Assent’s, on standard',
    'output; what could not be carried over, on standard error. It knows vanilla-cookieconsent, klaro and',
    'orejime. Markup (.html, .php, .vue and their like) is held in Assent’s way: of those three, c15t,',
    'Cookiebot, OneTrust, CookieYes, iubenda and Complianz.',
    '',
    '  --from <product>       which product’s configuration it is, where that is not clear',
    '  --category <old=new>   what a category (or klaro’s service) of the markup is called here; repeat it',
    '  --out <file>           write the configuration there instead of printing it',
    '  --write                change markup files in place instead of printing them',
    '',
    'A script is run apart from everything else, without network and disk, but run it is: convert your own.',
  ].join('\n'),
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        from: { type: 'string' },
        category: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const { from, out, write } = values;
    if (!positionals[0])
      throw new UsageError('Name a file: assent convert cookieconsent-config.js');
    if (from && !convertible.includes(from as Convertible)) {
      throw new UsageError(`--from must be one of ${convertible.join(', ')}.`);
    }
    const names = Object.fromEntries(
      values.category.map((pair) => {
        const [old, name, ...rest] = pair.split('=');
        if (!old || !name || rest[0])
          throw new UsageError(`--category must be old=new, not "${pair}".`);
        return [old, name] as const;
      }),
    );
    for (const file of positionals) {
      const source = await readFile(file, 'utf8');
      if (isMarkup.test(file)) await convertFile(file, source, names, write, output);
      else await convertSource(file, source, from as Convertible | undefined, out, output);
    }
    return 0;
  },
};

async function convertFile(
  file: string,
  source: string,
  names: Readonly<Record<string, string>>,
  isWritten: boolean,
  { out, err }: Output,
): Promise<void> {
  const { text, changes, lost } = convertMarkup(source, names);
  for (const line of [...changes, ...lost]) err(`${file}: ${line}`);
  if (!isWritten) out(text);
  else if (text !== source) await writeFile(file, text);
}

async function convertSource(
  file: string,
  source: string,
  from: Convertible | undefined,
  target: string | undefined,
  { out, err }: Output,
): Promise<void> {
  const found = evaluateConfig(source, from);
  const { config, lost } = convertConfig(found);
  err(`${file}: a configuration of ${found.from}. Not carried over:`);
  for (const line of lost) err(`- ${line}`);
  // What the old configuration had wrong is for a person to put right.
  for (const mistake of findMistakes(config)) err(`- Put right: ${mistake}`);
  const text = JSON.stringify(config, null, 2);
  if (target) await writeFile(target, `${text}\n`);
  else out(text);
}
