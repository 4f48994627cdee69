import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Config } from '../core/types.js';
import { resolveNamedServices } from '../services/resolve-named-services.js';
import { UsageError, type Command } from './command.js';
import { findMistakes } from './find-mistakes.js';
import { findUnknownNames } from './find-unknown-names.js';
import { parseJson } from './parse-json.js';

/** `assent resolve`: a configuration with the services that it lists by name written out. */
export const resolve: Command = {
  summary: 'writes out the services that a configuration lists by name',
  help: [
    'Usage: assent resolve <config.json> [--out <file>]',
    '',
    'Prints the configuration with hosts, cookies and storage of the services that it lists by name ("ga4").',
    'The guard and servers need it so; with it, the script tag has nothing of the catalogue to fetch.',
    '',
    '  --out <file>   write it there instead of printing it; it may be the same file',
  ].join('\n'),
  async run(args, { out, err }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, second] = positionals;
    if (!file || second) throw new UsageError('Name one file: assent resolve assent.json');
    const config = parseJson(file, await readFile(file, 'utf8'));
    const mistakes = [...findMistakes(config), ...findUnknownNames(config)];
    for (const mistake of mistakes) err(`${file}: ${mistake}`);
    if (mistakes[0]) return 1;
    const text = JSON.stringify(resolveNamedServices(config as Config), null, 2);
    if (values.out) await writeFile(values.out, `${text}\n`);
    else out(text);
    return 0;
  },
};
