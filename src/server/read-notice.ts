import canonicalize from 'canonicalize';
import { sha256 } from './digest.js';
import { readJson } from './read-json.js';
import { Refusal } from './refusal.js';

/**
 * Reads the manifest of a notice: what a visitor was shown, addressed by its digest.
 *
 * @param digest the address that it was sent to
 * @returns the bytes as text
 * @throws {Refusal} 400 when it is no JSON, 422 when it is not the notice of this digest
 */
export async function readNotice(bytes: Uint8Array, digest: string): Promise<string> {
  const { value, text } = readJson(bytes, { what: 'one notice', code: 'invalid-notice' });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(422, 'invalid-notice', null, 'The body is no notice. Send an object.');
  }
  if (canonicalize(value) !== text) {
    throw new Refusal(
      422,
      'not-canonical',
      null,
      'The body is not in canonical form. Send the RFC 8785 canonical JSON of the notice.',
    );
  }
  if ((await sha256(text)) !== digest) {
    throw new Refusal(
      422,
      'digest-mismatch',
      'digest',
      'The address does not name this notice. Send it to notices/sha256-<base64url of the ' +
        'SHA-256 over the body>.',
    );
  }
  return text;
}
