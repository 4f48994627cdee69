import canonicalize from 'canonicalize';
import { base64url } from 'jose';

/** SHA-256 as receipts write it: `sha256-` and 43 characters of base64url without padding. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${base64url.encode(new Uint8Array(hash))}`;
}

/** What a seal is computed over. */
interface Sealed {
  readonly integrity: { readonly digest?: unknown };
}

/**
 * What a receipt's `integrity.digest` has to be: SHA-256 over its canonical JSON (RFC 8785), taken
 * without the digest itself.
 *
 * @throws {Error} when a text holds half of a surrogate pair, which has no canonical form
 */
export async function receiptDigest(receipt: Sealed): Promise<string> {
  const { digest: _digest, ...integrity } = receipt.integrity;
  return sha256(canonicalize({ ...receipt, integrity }) as string);
}

/**
 * What the digest of a notice has to be: SHA-256 over its canonical JSON (RFC 8785). A manifest that
 * is written canonically has the same digest over its bytes.
 *
 * @throws {Error} when a text holds half of a surrogate pair, which has no canonical form
 */
export async function noticeDigest(notice: unknown): Promise<string> {
  return sha256(canonicalize(notice) as string);
}
