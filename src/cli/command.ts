/** Where a command writes: lines, without their ends. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** A subcommand of `npx assent`. */
export interface Command {
  /** One line for `assent --help`. */
  readonly summary: string;
  /** What `assent <command> --help` prints. */
  readonly help: string;
  /**
   * Does it, with what stands behind the command's name. Resolves to the exit code: 0, or 1 where something
   * is wrong.
   * @throws UsageError for arguments that it does not know
   */
  run(args: readonly string[], output: Output): Promise<number>;
}

/** Arguments that a command does not know; its message says which, and the exit code is 2. */
export class UsageError extends Error {}
