import type { Receipt } from '../core/receipt-types.js';
import { checkSchema } from './check-schema.js';
import { receiptDigest } from './digest.js';
import { readJson } from './read-json.js';
import { Refusal } from './refusal.js';

/** A receipt that can be believed, and its bytes as text. */
export interface ReadReceipt {
  readonly receipt: Receipt;
  readonly body: string;
}

/**
 * Reads the bytes that a browser sent and hands them out as a receipt that can be believed: right
 * by the schema, by its digest and by what a database can keep.
 *
 * @throws {Refusal} 400 when it is no JSON, 422 when it is no valid receipt
 */
export async function readReceipt(bytes: Uint8Array): Promise<ReadReceipt> {
  const { value, text } = readJson(bytes, { what: 'one receipt', code: 'invalid-receipt' });
  checkSchema(value);
  checkValues(value);
  if (!(await hasValidDigest(value))) {
    throw new Refusal(
      422,
      'digest-mismatch',
      'integrity.digest',
      'integrity.digest does not match the receipt. Compute SHA-256 over its RFC 8785 canonical ' +
        'JSON without integrity.digest, and send the receipt unchanged.',
    );
  }
  return { receipt: value, body: text };
}

/**
 * Tells whether a receipt still says what it said when it was sealed. A receipt with `alg: "none"`
 * carries no seal, so nothing contradicts it.
 */
export async function hasValidDigest(receipt: Receipt): Promise<boolean> {
  const { alg, digest } = receipt.integrity;
  return alg === 'none' || digest === (await receiptDigest(receipt));
}

/** What the schema says in words only. */
function checkValues({ seq, decidedAt, expiresAt, origin }: Receipt): void {
  if (!Number.isSafeInteger(seq)) {
    throw refuse('seq', 'seq is too large. Count 1, 2, 3… for each consentId.');
  }
  for (const [field, value] of Object.entries({ decidedAt, expiresAt })) {
    // The years 0 and, by its time zone, 10000 pass the format, and no database.
    const time = Date.parse(value);
    if (!(time > Date.UTC(1970, 0) && time < Date.UTC(10_000, 0))) {
      throw refuse(field, `${field} is no usable time. Send UTC: "2026-10-14T09:12:03.412Z".`);
    }
  }
  if (origin !== undefined && !/^(null|[a-z][a-z0-9+.-]*:\/\/[^\s/?#@\\]+)$/i.test(origin)) {
    throw refuse('origin', 'origin says more than scheme and host. Send "https://example.com".');
  }
}

const refuse = (field: string, message: string) =>
  new Refusal(422, 'invalid-receipt', field, message);
