import { CommanderError } from 'commander';
import { createProgram } from './program.mjs';

/**
 * @typedef {object} Surroundings what a command reads and writes besides the store
 * @property {Record<string, string | undefined>} env
 * @property {import('node:stream').Writable} stdout
 * @property {import('node:stream').Writable & { isTTY?: boolean }} stderr
 * @property {typeof import('../store.mjs').openStore} openStore
 */

/**
 * Runs one command line.
 *
 * @param {readonly string[]} args without `node` and the script's name
 * @param {Surroundings} surroundings
 * @returns {Promise<0 | 1 | 2>} 0: done and nothing wrong; 1: problems were found; 2: it could not be
 *   done, because the command line is wrong or the store cannot be opened or read
 */
export async function run(args, surroundings) {
  let hasProblems = false;
  const program = createProgram(surroundings, () => (hasProblems = true));
  try {
    await program.parseAsync(args, { from: 'user' });
    return hasProblems ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    surroundings.stderr.write(`assent-receipts: ${error.message}\n`);
    return 2;
  }
}
