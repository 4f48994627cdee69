import canonicalize from 'canonicalize';

/**
 * SHA-256 over RFC 8785 canonical JSON, as receipts write it: `sha256-` and unpadded base64url.
 * @throws where WebCrypto is missing: on plain http other than localhost
 */
export async function digest(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')}`;
}
