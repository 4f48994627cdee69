import { Command, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../tools/is-day.mjs';
import { exportCommand, formats } from './export-command.mjs';
import { statsCommand } from './stats-command.mjs';
import { verifyCommand } from './verify-command.mjs';
import { withStore } from './with-store.mjs';

/**
 * Describes the command line.
 *
 * @param {import('./run.mjs').Surroundings} surroundings
 * @param {() => void} onProblem told when a command found something wrong
 * @returns {Command}
 */
export function createProgram(surroundings, onProblem) {
  const { stdout, stderr, env } = surroundings;
  const program = new Command('assent-receipts')
    .description('Verifies, exports and counts the receipts of a receipt collector.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
    })
    .showHelpAfterError('(assent-receipts --help says what there is)');

  /** Adds a command that works on the store. */
  const command = (name, description, work) =>
    program
      .command(name)
      .description(description)
      .addOption(ofEnvironment(env, '--data-dir <folder>', "the collector's folder", 'DATA_DIR'))
      .addOption(
        ofEnvironment(env, '--database-url <url>', 'its PostgreSQL server instead', 'DATABASE_URL'),
      )
      .action((options) =>
        withStore(options, surroundings, (store) => work(store, options, surroundings, onProblem)),
      );

  command('verify', 'computes anew what every receipt claims', verifyCommand)
    .option('--keys <file>', 'trust only the public keys (JWK set) in this file')
    .option('--json', 'one JSON object per line: each finding, then the summary');

  withDays(command('export', 'writes receipts to the standard output', exportCommand))
    .addOption(new Option('--format <format>').choices(formats).makeOptionMandatory())
    .option('--consent <id>', 'the receipts of one consent only', readConsentId)
    .option('--facts <file>', 'what the notice does not say, for kantara and iso27560');

  withDays(command('stats', 'consent rates per category, language and day', statsCommand)).option(
    '--json',
    'the rates as one JSON object',
  );
  return program;
}

/** Reads the default from the given environment and shows its name in the help. */
function ofEnvironment(env, flags, description, name) {
  const option = new Option(flags, `${description} (env: ${name})`);
  // An empty variable, as compose files set it, is none.
  return env[name] ? option.default(env[name], `$${name}`) : option;
}

const withDays = (command) =>
  command
    .option('--from <day>', 'first day of arrival, UTC: 2026-11-01', readDay)
    .option('--to <day>', 'last day of arrival, UTC', readDay);

function readDay(text) {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Give a day: 2026-11-01.');
}

function readConsentId(text) {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError('Give a UUID, as the preference center shows it.');
}
