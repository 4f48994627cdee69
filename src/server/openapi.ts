import { schemas } from './openapi-schemas.js';

type Name = keyof typeof schemas;

const content = (name: Name) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
});
const answerOf = (description: string, name: Name, headers?: object) => ({
  description,
  content: content(name),
  ...(headers && { headers }),
});
const refusal = (description: string, headers?: object) =>
  answerOf(description, 'Refusal', headers);
const header = (description: string, required = true) => ({
  description,
  required,
  schema: { type: 'string' },
});
const parameter = (place: 'path' | 'header', name: string, description: string) => ({
  in: place,
  name,
  description,
  required: place === 'path',
  schema: { type: 'string' },
});

const always = {
  '429': refusal('Too many requests from one address, where the server limits them.', {
    'Retry-After': header('Seconds to wait.'),
  }),
  '500': refusal('Nothing was stored. Send the same bytes again.'),
};
const behindToken = {
  '401': refusal('The token is missing or wrong.', {
    'WWW-Authenticate': header('Basic, for browsers; Bearer is taken as well.'),
  }),
  '403': refusal('The server has no token: nobody may.'),
  ...always,
};
const token = [{ bearer: [] }, { basic: [] }];
const wanted = {
  'Assent-Notice': header('`wanted` when the notice that it names is not here yet.', false),
};

const receipts = {
  post: {
    summary: 'Takes one receipt, and keeps it once however often it comes',
    parameters: [parameter('header', 'Idempotency-Key', 'The receiptId.')],
    requestBody: { required: true, content: content('Receipt') },
    responses: {
      '201': answerOf('Stored.', 'ReceiptTaken', wanted),
      '200': answerOf('The same bytes came before: the same body again.', 'ReceiptTaken', wanted),
      '400': refusal('No JSON in UTF-8, or Idempotency-Key is not the receiptId.'),
      '409': refusal('The receiptId is stored with other bytes.'),
      '413': refusal('More than 16 KB.'),
      '415': refusal('Not declared as application/json.'),
      '422': refusal('Against the schema, the digest or the chain.'),
      ...always,
    },
  },
};

const notices = {
  parameters: [parameter('path', 'digest', '`sha256-<base64url of the SHA-256 over the body>`')],
  put: {
    summary: 'Takes the notice that receipts name by its digest',
    requestBody: { required: true, content: content('Notice') },
    responses: {
      '201': answerOf('Stored.', 'NoticeTaken'),
      '200': answerOf('It was here.', 'NoticeTaken'),
      '400': refusal('No JSON in UTF-8.'),
      '413': refusal('More than 256 KB.'),
      '415': refusal('Not declared as application/json.'),
      '422': refusal('Not in canonical form, or the digest is of other bytes.'),
      ...always,
    },
  },
};

const receipt = {
  parameters: [parameter('path', 'receiptId', 'A UUID.')],
  get: {
    summary: 'One receipt, byte for byte',
    security: token,
    responses: {
      '200': answerOf('The receipt.', 'StoredReceipt'),
      '404': refusal('There is none.'),
      ...behindToken,
    },
  },
};

const consent = {
  parameters: [parameter('path', 'consentId', 'A UUID.')],
  get: {
    summary: 'All receipts of one browser with their notices (GDPR Art. 15)',
    security: token,
    responses: {
      '200': answerOf('The receipts.', 'StoredConsent'),
      '404': refusal('There are none.'),
      ...behindToken,
    },
  },
  delete: {
    summary: 'Erases all receipts of one browser (GDPR Art. 17)',
    security: token,
    responses: { '200': answerOf('None is left.', 'ConsentErased'), ...behindToken },
  },
};

const open = (summary: string, name: Name, failures: object = always) => ({
  get: { summary, responses: { '200': answerOf(summary, name), ...failures } },
});

/** How the endpoint is used, as OpenAPI 3.1. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Consent receipts',
    version: '1',
    summary: 'Takes the receipts that Assent sends, and shows them to their owner',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: {
    '/receipts': receipts,
    '/consent-receipts': receipts,
    '/receipts/{receiptId}': receipt,
    '/consent-receipts/{receiptId}': receipt,
    '/notices/{digest}': notices,
    '/receipts/notices/{digest}': notices,
    '/consent-receipts/notices/{digest}': notices,
    '/consents/{consentId}': consent,
    '/.well-known/assent-keys.json': open('The keys to verify signatures with', 'KeySet'),
    '/openapi.json': open('This document', 'OpenApi', { '429': always['429'] }),
    '/health': open('Whether the server is there', 'Health', {
      '503': refusal('The store does not answer.'),
    }),
  },
  components: {
    schemas,
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      basic: { type: 'http', scheme: 'basic', description: 'The token as the password.' },
    },
  },
};
