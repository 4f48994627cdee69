import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Config } from '../core/types.js';
import { classifiedTooLow } from '../services/classified-too-low.js';
import { UsageError, type Command } from './command.js';
import { findHints } from './find-hints.js';
import { findMistakes } from './find-mistakes.js';
import { findUnknownNames } from './find-unknown-names.js';
import { parseJson } from './parse-json.js';

/** `assent check`: every mistake of a configuration at once, as the run time would say it, and hints. */
export const check: Command = {
  summary: 'says what is wrong with a configuration',
  help: [
    'Usage: assent check <config.json>… [--quiet] [--strict]',
    '',
    'Says every mistake with its field and what to write there, in the words of the run time, and what is',
    'allowed but worth a look. Exits with 1 where there is a mistake; hints change nothing about that.',
    'It warns where a known tracker stands in a category that nobody can refuse.',
    '',
    '  --quiet    no hints',
    '  --strict   exits with 1 for warnings too',
  ].join('\n'),
  async run(args, { out, err }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        quiet: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    if (!positionals[0]) throw new UsageError('Name a file: assent check assent.json');
    let isWrong = false;
    for (const file of positionals) {
      const config = parseJson(file, await readFile(file, 'utf8'));
      const mistakes = [...findMistakes(config), ...findUnknownNames(config)];
      for (const mistake of mistakes) err(`${file}: ${mistake}`);
      const warnings = mistakes[0] ? [] : classifiedTooLow(config as Config);
      for (const warning of warnings) err(`${file}: warning: ${warning}`);
      isWrong ||= mistakes.length > 0 || (values.strict && warnings.length > 0);
      const hints = mistakes[0] || values.quiet ? [] : findHints(config as Config);
      for (const hint of hints) out(`${file}: hint: ${hint}`);
      if (!mistakes[0]) out(`${file}: right.`);
    }
    return isWrong ? 1 : 0;
  },
};
