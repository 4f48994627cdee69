/**
 * The first available language that one of the preferred tags is, or is a kind of: `de` for `de-AT`
 * (RFC 4647 lookup). More specific tags come first in the list of available ones.
 */
export function chooseLanguage(
  preferred: readonly string[],
  available: readonly string[],
): string | undefined {
  for (const tag of preferred) {
    const found = available.find((language) =>
      `${tag}-`.toLowerCase().startsWith(`${language}-`.toLowerCase()),
    );
    if (found) return found;
  }
  return undefined;
}
