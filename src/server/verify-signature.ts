import { decodeProtectedHeader, flattenedVerify, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';

/** What a countersignature is worth. */
export type SignatureResult =
  /** The key's owner saw exactly these bytes at `signedAt` (RFC 3339 UTC). */
  | { readonly outcome: 'valid'; readonly kid: string; readonly signedAt: string }
  /** It names a key that is not among the given ones: it proves nothing either way. */
  | { readonly outcome: 'unknown-key'; readonly kid: string }
  /** It is no such signature, or one over other bytes. */
  | { readonly outcome: 'invalid' };

/** Reading a key takes as long as using it; a whole store is verified with the same few. */
const imported = new WeakMap<JWK, Promise<CryptoKey | Uint8Array>>();

function importKey(jwk: JWK): Promise<CryptoKey | Uint8Array> {
  const known = imported.get(jwk);
  if (known) return known;
  const key = importJWK({ ...jwk, alg: 'EdDSA' });
  imported.set(jwk, key);
  return key;
}

/**
 * Checks a collector's countersignature over a receipt's bytes.
 *
 * @param body the receipt as it was sent and stored, byte for byte
 * @param jws what the collector answered as `signature`
 * @param keys the public keys, as `/.well-known/assent-keys.json` lists them
 */
export async function verifySignature(
  body: string,
  jws: string,
  keys: readonly JWK[],
): Promise<SignatureResult> {
  const [header, payload, signature, ...rest] = jws.split('.');
  if (!header || payload !== '' || !signature || rest.length > 0) return { outcome: 'invalid' };
  try {
    const { kid, iat, b64 } = decodeProtectedHeader({ protected: header });
    if (typeof kid !== 'string' || typeof iat !== 'number' || b64 !== false) {
      return { outcome: 'invalid' };
    }
    const key = keys.find((candidate) => candidate.kid === kid);
    if (!key) return { outcome: 'unknown-key', kid };
    await flattenedVerify(
      { protected: header, payload: new TextEncoder().encode(body), signature },
      await importKey(key),
      { algorithms: ['EdDSA'] },
    );
    return { outcome: 'valid', kid, signedAt: new Date(Math.round(iat * 1000)).toISOString() };
  } catch {
    return { outcome: 'invalid' };
  }
}
