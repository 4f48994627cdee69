import { FlattenedSign } from 'jose';
import type { SigningKey } from './signing-key.js';

/** Countersigns the bytes of one receipt: resolves to a detached JWS (RFC 7515 appendix F). */
export type Signer = (body: string, receivedAt: Date) => Promise<string>;

/**
 * Makes the function that countersigns: EdDSA over the receipt's bytes as they arrived, unencoded
 * (RFC 7797), with the time in seconds and thousandths as `iat` (RFC 7519 2 allows fractions). Ed25519 gives the same signature for the same
 * bytes, time and key.
 */
export function createSigner({ privateKey, publicKey }: SigningKey): Signer {
  const encoder = new TextEncoder();
  return async (body, receivedAt) => {
    const jws = await new FlattenedSign(encoder.encode(body))
      .setProtectedHeader({
        alg: 'EdDSA',
        kid: publicKey.kid,
        b64: false,
        crit: ['b64'],
        iat: receivedAt.getTime() / 1000,
      })
      .sign(privateKey);
    return `${jws.protected}..${jws.signature}`;
  };
}
