import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.mjs';
import { loadSigningKey } from './signing-key.mjs';

describe('the settings', () => {
  it('have defaults, for empty variables as well', () => {
    const defaults = readSettings({});
    expect(defaults).toMatchObject({ host: '127.0.0.1', port: 0, trustProxy: false });
    expect(defaults.dataDir).toMatch(/receipt-collector\/\.data$/);
    expect(defaults.token).toBeUndefined();
    const empty = { PORT: '', HOST: ' ', TOKEN: '', DATABASE_URL: '', TRUST_PROXY: '' };
    expect(readSettings(empty)).toEqual(defaults);
  });

  it('are read as they are written', () => {
    expect(
      readSettings({
        PORT: '8080',
        HOST: '0.0.0.0',
        DATABASE_URL: 'postgres://user:secret@db/receipts',
        ALLOWED_ORIGINS: 'https://example.com, https://www.example.com',
        TOKEN: 'correct-horse-battery',
        RATE_LIMIT: '0',
        RETENTION_DAYS: '1095',
        TRUST_PROXY: '10.0.0.1, 10.0.0.2',
      }),
    ).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'postgres://user:secret@db/receipts',
      allowedOrigins: ['https://example.com', 'https://www.example.com'],
      token: 'correct-horse-battery',
      rateLimit: 0,
      retentionDays: 1095,
      trustProxy: ['10.0.0.1', '10.0.0.2'],
    });
    expect(readSettings({ TRUST_PROXY: 'true' }).trustProxy).toBe(true);
    expect(readSettings({ TRUST_PROXY: '1' }).trustProxy).toBe(1);
  });

  it.each([
    ['PORT', '65536', 'PORT is "65536". Set a number from 0 to 65535.'],
    ['RATE_LIMIT', '-1', 'RATE_LIMIT is "-1". Set a number from 0'],
    ['RETENTION_DAYS', '0', 'RETENTION_DAYS is "0". Set a number from 1'],
    ['TOKEN', 'short', 'TOKEN is too short. Set 16 characters or more'],
    ['DATABASE_URL', 'mysql://user:secret@db', 'Set postgres://user:password@host/name.'],
  ])('name %s when it is wrong, and the fix', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(message);
    expect(() => readSettings({ [name]: value })).not.toThrow('secret');
  });
});

describe('the signing key', () => {
  const folders = [];
  const newFolder = () => {
    folders.push(mkdtempSync(join(tmpdir(), 'receipts-')));
    return folders.at(-1);
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  it('is made once, and nobody else may read it', async () => {
    const dataDir = join(newFolder(), 'new');
    // Two processes that start at once.
    const [one, other] = await Promise.all([
      loadSigningKey({ dataDir }),
      loadSigningKey({ dataDir }),
    ]);
    expect(other.publicKey).toEqual(one.publicKey);
    expect((await loadSigningKey({ dataDir })).publicKey).toEqual(one.publicKey);
    const file = join(dataDir, 'signing-key.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject(
      (({ kty, crv, x, kid }) => ({ kty, crv, x, kid }))(one.publicKey),
    );
  });

  it('comes from the setting where there is one', async () => {
    const dataDir = newFolder();
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' });
    const key = await loadSigningKey({ dataDir, signingKey });
    expect(key.publicKey.x).toBe(publicKey.export({ format: 'jwk' }).x);
  });

  it('is named by its place when it cannot be read', async () => {
    const dataDir = newFolder();
    await expect(loadSigningKey({ dataDir, signingKey: 'x' })).rejects.toThrow(
      /^Receipt collector: SIGNING_KEY: .* Give an Ed25519 private key/,
    );
    writeFileSync(join(dataDir, 'signing-key.json'), '');
    await expect(loadSigningKey({ dataDir })).rejects.toThrow(/signing-key\.json: The signing key/);
  });
});
