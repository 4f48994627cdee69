import { digestOf } from './digest.mjs';
import { Refusal } from './refusal.mjs';
import { checkSchema } from './schema.mjs';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the bytes that a browser sent and hands them out as a receipt that can be believed: right
 * by the schema, by its digest and by what a database can keep.
 *
 * @param {Uint8Array} bytes the body of the request
 * @returns {{ receipt: Record<string, any>, body: string }} `body` is the same bytes as text
 * @throws {Refusal} 400 when it is no JSON, 422 when it is no valid receipt
 */
export function readReceipt(bytes) {
  const body = decode(bytes);
  const receipt = parse(body);
  checkSchema(receipt);
  checkTexts(receipt, '');
  checkValues(receipt);
  checkDigest(receipt);
  return { receipt, body };
}

function decode(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal(400, 'malformed-json', null, 'The body is no UTF-8. Send JSON in UTF-8.');
  }
}

function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(
      400,
      'malformed-json',
      null,
      'The body is no JSON. Send one receipt as JSON.',
    );
  }
}

/** Refuses texts that PostgreSQL cannot store or that have no canonical form. */
function checkTexts(value, field) {
  if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) {
    throw refuse(field, `${field} holds a character that cannot be kept. Remove it.`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    checkTexts(child, Array.isArray(value) ? `${field}[${key}]` : field ? `${field}.${key}` : key);
  }
}

/** What the schema says in words only. */
function checkValues({ seq, decidedAt, expiresAt, origin }) {
  if (!Number.isSafeInteger(seq)) {
    throw refuse('seq', 'seq is too large. Count 1, 2, 3… for each consentId.');
  }
  for (const [field, value] of Object.entries({ decidedAt, expiresAt })) {
    // Year 0 and leap seconds pass the format, but are no point in time for a database.
    if (!(Date.parse(value) > Date.UTC(1970, 0))) {
      throw refuse(field, `${field} is no usable time. Send UTC: "2026-10-14T09:12:03.412Z".`);
    }
  }
  if (origin !== undefined && !/^(null|[a-z][a-z0-9+.-]*:\/\/[^\s/?#@\\]+)$/i.test(origin)) {
    throw refuse('origin', 'origin says more than scheme and host. Send "https://example.com".');
  }
}

function checkDigest(receipt) {
  const { alg, digest } = receipt.integrity;
  if (alg === 'none' || digest === digestOf(receipt)) return;
  throw new Refusal(
    422,
    'digest-mismatch',
    'integrity.digest',
    'integrity.digest does not match the receipt. Compute SHA-256 over its RFC 8785 canonical ' +
      'JSON without integrity.digest, and send the receipt unchanged.',
  );
}

function refuse(field, message) {
  return new Refusal(422, 'invalid-receipt', field, message);
}
