import { receiptSchema } from './receipt-check.generated.js';

const { $id: _id, $schema: _schema, ...receipt } = receiptSchema as Record<string, unknown>;

const text = (description: string, example?: string) => ({
  type: 'string',
  description,
  ...(example && { examples: [example] }),
});
const id = (description: string) => ({ type: 'string', format: 'uuid', description });
const time = (description: string) => ({ type: 'string', format: 'date-time', description });
const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

const signature = text(
  'The countersignature: a detached JWS (RFC 7515 appendix F, RFC 7797) over the bytes of the ' +
    'receipt, EdDSA. Its `iat` is `receivedAt` in seconds, with thousandths.',
);

const shownReceipt = object({
  receiptId: id('The receipt.'),
  consentId: id('The browser and site that it belongs to.'),
  seq: { type: 'integer', minimum: 1, description: 'Its place in the chain of this consent.' },
  receivedAt: time('When it was stored.'),
  signature,
  body: text('The receipt as it arrived, byte for byte.'),
});

/** What the API's bodies look like. */
export const schemas = {
  Receipt: receipt,
  Notice: {
    type: 'object',
    description:
      'What a visitor was shown, as RFC 8785 canonical JSON: the SHA-256 over these bytes is the ' +
      '`notice.digest` of the receipts that name it.',
  },
  ReceiptTaken: object({
    receiptId: id('As the receipt has it.'),
    receivedAt: time('When it was stored: the same in every answer to the same bytes.'),
    signature,
  }),
  NoticeTaken: object({ digest: text('The address of the notice.') }),
  StoredReceipt: shownReceipt,
  StoredConsent: object({
    consentId: id('The browser and site that the receipts belong to.'),
    receipts: { type: 'array', items: shownReceipt, description: 'By `seq`.' },
    notices: {
      type: 'object',
      additionalProperties: { type: ['string', 'null'] },
      description: 'The bytes of each notice under its digest; null when it never came.',
    },
  }),
  ConsentErased: object({
    consentId: id('The consent.'),
    erased: { type: 'integer', minimum: 0, description: 'How many receipts are gone.' },
  }),
  KeySet: object({
    keys: {
      type: 'array',
      description: 'RFC 7517 and RFC 8037. Keys of earlier signatures stay listed.',
      items: object({
        kty: { const: 'OKP' },
        crv: { const: 'Ed25519' },
        x: text('The public key.'),
        kid: text('Its name in the header of a signature.'),
      }),
    },
  }),
  Health: object({ status: { const: 'ok' } }),
  OpenApi: object({ openapi: { const: '3.1.0' } }),
  Refusal: object({
    error: text('A short name for programs.', 'invalid-receipt'),
    field: { type: ['string', 'null'], description: 'The field or the header that is wrong.' },
    message: text('What is wrong and the fix.', 'seq is missing. Add it.'),
  }),
} as const;
