/**
 * A command that may not write files beyond a size, so that its disk seems to be full from there on: the
 * arguments for `bash`, which come before the command.
 *
 * @param {number} mebibytes more than 16, which PostgreSQL's log takes for each of its files
 */
export const fileLimit = (mebibytes) => [
  '-c',
  `ulimit -f ${mebibytes * 1024} && exec "$@"`,
  'limited',
];
