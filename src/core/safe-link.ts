/**
 * An address that a link may lead to: of a web page, absolute or relative. Undefined for all else,
 * `javascript:` and `data:` among it, and for what is no address.
 */
export function safeLink(address: string | undefined): string | undefined {
  try {
    // Read as a browser reads it: it overlooks spaces, line breaks and the case of letters.
    const { protocol } = new URL(address!, 'https://site.example');
    return address && /^https?:$/.test(protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
