/** What a category or service id looks like: short enough for the cookie, plain enough for markup. */
export const ID = /^[a-z\d][\w-]{0,31}$/i;

/** Whether a name fits a pattern in which `*` stands for any characters, also none. */
export function matchesName(pattern: string, name: string): boolean {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\*/g, '.*')}$`, 's').test(name);
}
