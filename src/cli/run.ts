import { audit } from './audit/index.js';
import { check } from './check.js';
import { UsageError, type Command, type Output } from './command.js';
import { convert } from './convert/index.js';
import { resolve } from './resolve.js';

/** Every subcommand, by its name. */
const commands: Readonly<Record<string, Command>> = { audit, check, convert, resolve };

const help = [
  'Usage: assent <command> [options]',
  '',
  ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`),
  '',
  'assent <command> --help says more.',
].join('\n');

/**
 * Runs `assent <command> …`. Resolves to the exit code: 0, 1 where something is wrong with what was looked
 * at, 2 where the command was called wrongly. Never rejects.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    output.out(help);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    output.err(`assent: "${name}" is no command.\n\n${help}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, output);
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    output.err(`assent ${name}: ${message}`);
    // parseArgs names what it does not know by codes of its own.
    return error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}
