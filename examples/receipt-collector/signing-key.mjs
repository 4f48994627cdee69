import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSigningKey, readSigningKey } from 'assent/server';

/**
 * Finds the key that receipts are countersigned with. Without a setting it is made once and kept in
 * the folder, where nobody but the collector's user may read it.
 *
 * @param {{ signingKey?: string, dataDir: string }} options `signingKey`: JWK or PKCS #8 PEM
 * @returns {Promise<import('assent/server').SigningKey>}
 * @throws {Error} when the text is no Ed25519 key; names where it stands
 */
export async function loadSigningKey({ signingKey, dataDir }) {
  if (signingKey) return read(signingKey, 'SIGNING_KEY');
  const file = join(dataDir, 'signing-key.json');
  return read(readOrNull(file) ?? keep(file, await makeSigningKey()), file);
}

async function read(text, place) {
  try {
    return await readSigningKey(text);
  } catch (error) {
    throw new Error(`Receipt collector: ${place}: ${error.message}`, { cause: error });
  }
}

function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Two processes that start at once keep one key: a link appears whole or not at all. */
function keep(file, text) {
  mkdirSync(join(file, '..'), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return text;
  } catch (error) {
    if (error.code === 'EEXIST') return readFileSync(file, 'utf8');
    throw error;
  } finally {
    rmSync(draft);
  }
}
