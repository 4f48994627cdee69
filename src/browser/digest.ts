import canonicalize from 'canonicalize';
import { sha256 } from '../core/sha-256.js';

/** RFC 8785 canonical JSON: the bytes that a digest is over. */
export const canonicalText = (value: unknown): string => canonicalize(value)!;

/**
 * SHA-256 over RFC 8785 canonical JSON, as receipts write it: `sha256-` and unpadded base64url. Plain
 * http has no WebCrypto; there it is computed here.
 */
export async function digest(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalText(value));
  const { subtle } = crypto;
  const hash = subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(bytes);
  return `sha256-${btoa(String.fromCharCode(...hash))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')}`;
}
