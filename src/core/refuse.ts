/** Throws what every mistake in a configuration is told by: the field, and what to write there. */
export function refuse(field: string, problem: string): never {
  throw new TypeError(`Assent: ${field} ${problem}`);
}
