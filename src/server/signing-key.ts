import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, importPKCS8 } from 'jose';
import type { CryptoKey, JWK } from 'jose';

/** The key that a collector countersigns receipts with. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  /** What others verify with: `{ kty, crv, x, kid, alg, use }`, without the secret part. */
  readonly publicKey: PublicKey;
}

/** A public Ed25519 key as a JWK (RFC 8037) that has its name in it. */
export type PublicKey = JWK & { readonly kid: string };

const fix =
  'Give an Ed25519 private key as a JWK ({"kty":"OKP","crv":"Ed25519","x":…,"d":…}) or as PKCS #8 ' +
  'PEM (openssl genpkey -algorithm ed25519).';

/**
 * Reads a private key from its text.
 *
 * @param text an Ed25519 key as JWK or as PKCS #8 PEM. Without a `kid` it is named by its RFC 7638
 *   thumbprint, which is the same wherever the key is read.
 * @throws {Error} when the text is no such key; says which is, and never repeats the text
 */
export async function readSigningKey(text: string): Promise<SigningKey> {
  let key: { privateKey: CryptoKey; jwk: JWK };
  try {
    key = text.trimStart().startsWith('{') ? await fromJwk(text) : await fromPem(text);
  } catch {
    // What the parser says may hold parts of the key.
    throw new Error(`The signing key cannot be read. ${fix}`);
  }
  const { kty, crv, x, kid } = key.jwk;
  if (kty !== 'OKP' || crv !== 'Ed25519' || !x || key.privateKey.type !== 'private') {
    throw new Error(`The signing key is no Ed25519 private key. ${fix}`);
  }
  const name = kid ?? (await calculateJwkThumbprint({ kty, crv, x }));
  return {
    privateKey: key.privateKey,
    publicKey: { kty, crv, x, kid: name, alg: 'EdDSA', use: 'sig' },
  };
}

/** Makes a new key: a JWK as text, for `readSigningKey` and for a place that nobody else reads. */
export async function makeSigningKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  return JSON.stringify({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
}

async function fromJwk(text: string) {
  const jwk = JSON.parse(text) as JWK;
  return { privateKey: (await importJWK({ ...jwk, alg: 'EdDSA' })) as CryptoKey, jwk };
}

async function fromPem(text: string) {
  const privateKey = await importPKCS8(text.trim(), 'EdDSA', { extractable: true });
  return { privateKey, jwk: await exportJWK(privateKey) };
}
