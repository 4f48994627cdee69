import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSigner } from './signer.js';
import { makeSigningKey, readSigningKey, type SigningKey } from './signing-key.js';
import { verifySignature } from './verify-signature.js';

const body = '{"receiptId":"témoin 🍪"}';
const receivedAt = new Date('2026-11-21T09:00:00.999Z');
let key: SigningKey;
let jws: string;

beforeAll(async () => {
  key = await readSigningKey(await makeSigningKey());
  jws = await createSigner(key)(body, receivedAt);
});

describe('a countersignature', () => {
  it('proves with the published key which bytes were received, and when', async () => {
    expect(await verifySignature(body, jws, [key.publicKey])).toEqual({
      outcome: 'valid',
      kid: key.publicKey.kid,
      signedAt: '2026-11-21T09:00:00.999Z',
    });
  });

  it('is detached, and says in its header what it is', () => {
    const [header, payload] = jws.split('.');
    expect(payload).toBe('');
    expect(JSON.parse(Buffer.from(header!, 'base64url').toString())).toEqual({
      alg: 'EdDSA',
      kid: key.publicKey.kid,
      b64: false,
      crit: ['b64'],
      iat: 1795251600.999,
    });
  });

  it('is invalid over any other byte, and when it was changed itself', async () => {
    const [header, , signature] = jws.split('.') as [string, string, string];
    const later = Buffer.from(header, 'base64url').toString().replace('600.999', '600.998');
    const attempts: readonly (readonly [string, string])[] = [
      [body.replace('témoin', 'temoin'), jws],
      [`${body} `, jws],
      [body, `${Buffer.from(later).toString('base64url')}..${signature}`],
      [body, `${header}.e30.${signature}`],
      [body, `${header}..`],
      [body, 'nonsense'],
      [body, ''],
    ];
    for (const [text, signed] of attempts) {
      expect(await verifySignature(text, signed, [key.publicKey])).toEqual({ outcome: 'invalid' });
    }
  });

  it('of a key that is not given proves nothing, whatever key takes its name', async () => {
    const other = await readSigningKey(await makeSigningKey());
    expect(await verifySignature(body, jws, [other.publicKey])).toEqual({
      outcome: 'unknown-key',
      kid: key.publicKey.kid,
    });
    const impostor = { ...other.publicKey, kid: key.publicKey.kid };
    expect(await verifySignature(body, jws, [impostor])).toEqual({ outcome: 'invalid' });
  });
});

describe('readSigningKey', () => {
  it('reads the same key from JWK and PEM, and gives away its public part only', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    const fromPem = await readSigningKey(pem);
    const fromJwk = await readSigningKey(JSON.stringify(privateKey.export({ format: 'jwk' })));
    expect(fromPem.publicKey).toEqual(fromJwk.publicKey);
    expect(Object.keys(fromPem.publicKey).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  });

  it('explains what it takes, and does not repeat what it was given', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const pair = generateKeyPairSync('ed25519');
    const wrong = [
      'secret words',
      '{"secret":"words"}',
      rsa.export({ type: 'pkcs8', format: 'pem' }) as string,
      JSON.stringify(rsa.export({ format: 'jwk' })),
      JSON.stringify(pair.publicKey.export({ format: 'jwk' })),
    ];
    for (const text of wrong) {
      const error = await readSigningKey(text).catch((reason: Error) => reason);
      expect(String(error)).toMatch(/signing key .* Give an Ed25519 private key as a JWK/);
      expect(String(error)).not.toContain('secret');
    }
  });
});
