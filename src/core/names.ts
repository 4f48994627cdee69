/** What a category or service id looks like: short enough for the cookie, plain enough for markup. */
export const ID = /^[a-z\d][\w-]{0,31}$/i;

/**
 * The regular expression behind a pattern: `*` stands for any characters, also none; a pattern between
 * slashes is one already. Tests single names, and lists of them with a line each.
 * @throws SyntaxError for a regular expression that is none
 */
export const namePattern = (pattern: string): RegExp =>
  new RegExp(
    /^\/.+\/$/.test(pattern)
      ? pattern.slice(1, -1)
      : `^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`,
    'm',
  );
