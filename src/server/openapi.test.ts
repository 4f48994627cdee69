import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeNotice, makeReceipt } from '../../examples/receipt-collector/make-receipt.mjs';
import { createMemoryStore } from './memory-store.js';
import { openApi } from './openapi.js';
import { createTestEndpoint, type TestCall } from './test-endpoint.js';

type Endpoint = Awaited<ReturnType<typeof createTestEndpoint>>;
interface Operation {
  readonly responses: Readonly<Record<string, { readonly headers?: object }>>;
}

const fail = async () => Promise.reject(new Error('broken'));
const receipt = makeReceipt();
const notice = makeNotice({ language: 'en' });
const authorization = 'Bearer a-token-of-a-test';
const broken = {
  ...createMemoryStore(),
  add: fail,
  receipt: fail,
  receiptsOf: fail,
  erase: fail,
  addNotice: fail,
};

/** One call for each answer that depends on the call. */
const taking = (method: string, valid: unknown, other: unknown, limit: number) => ({
  '201': { method, body: valid },
  '200': { method, body: valid },
  '400': { method, body: '{' },
  '413': { method, body: ' '.repeat(limit + 1) },
  '415': { method, body: 'x', headers: { 'content-type': 'text/plain' } },
  '422': { method, body: other },
});
const own = (method: string, found: string, nothing: string) => ({
  '200': { method, path: found, headers: { authorization } },
  '404': { method, path: nothing, headers: { authorization } },
  '401': { method, path: found },
});
const unknown = makeReceipt();
const calls: Readonly<Record<string, Readonly<Record<string, TestCall>>>> = {
  'post receipts': {
    ...taking('POST', receipt, { ...receipt, seq: 0 }, 16 * 1024),
    '409': { method: 'POST', body: makeReceipt({ receiptId: receipt.receiptId }) },
  },
  'put notices/{digest}': taking('PUT', notice.body, '{"a":1}', 256 * 1024),
  'get receipts/{receiptId}': own(
    'GET',
    `/receipts/${receipt.receiptId}`,
    `/receipts/${unknown.receiptId}`,
  ),
  'get consents/{consentId}': own(
    'GET',
    `/consents/${receipt.consentId}`,
    `/consents/${unknown.consentId}`,
  ),
  'delete consents/{consentId}': own('DELETE', `/consents/${receipt.consentId}`, ''),
};

/** What the schemas of the document say about a body. */
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'api', ...openApi });
const operations = Object.entries(openApi.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => method !== 'parameters')
    .map(([method, operation]) => ({ path, method, operation: operation as Operation })),
);

let endpoint: Endpoint;
let failing: Endpoint;
let closed: Endpoint;
beforeEach(async () => {
  endpoint = await createTestEndpoint();
  failing = await createTestEndpoint({ store: broken, keys: fail, check: fail });
  closed = await createTestEndpoint({ token: '' });
});

function callOf(path: string, method: string, status: string): TestCall {
  const name = path
    .replace('/consent-receipts', '/receipts')
    .replace('/receipts/notices', '/notices');
  const known = calls[`${method} ${name.slice(1)}`] ?? {};
  const call = known[status] ?? known['201'] ?? known['200'] ?? { method: method.toUpperCase() };
  const address = path.replace('{digest}', notice.digest);
  return { ...call, path: call.path ?? address };
}

describe('/openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const served = await (await endpoint.send({ path: '/openapi.json' })).json();
    expect(served).toEqual(JSON.parse(JSON.stringify(openApi)));
    expect(await new Validator().validate(served)).toEqual({ valid: true });
  });

  it.each(operations)('$method $path answers as it says', async ({ path, method, operation }) => {
    // What is read has to be there; what is taken comes as new, and again.
    if (!('201' in operation.responses)) await endpoint.post(receipt);
    // Limits are set by the server in front of the endpoint: the collector's tests have them.
    const statuses = Object.keys(operation.responses).filter((status) => status !== '429');
    const targets: Record<string, Endpoint> = { '500': failing, '503': failing, '403': closed };
    for (const status of ['201', ...statuses.filter((status) => status !== '201')]) {
      if (!(status in operation.responses)) continue;
      const answer = await (targets[status] ?? endpoint).send(callOf(path, method, status));
      expect(String(answer.status), `${method} ${path}`).toBe(status);
      const escape = (text: string) => text.replaceAll('~', '~0').replaceAll('/', '~1');
      const schema = `api#/paths/${escape(path)}/${method}/responses/${status}/content/${escape('application/json')}/schema`;
      const check = ajv.getSchema(schema)!;
      expect(check(await answer.json()), JSON.stringify(check.errors)).toBe(true);
    }
  });

  it('leaves no address of the endpoint out', async () => {
    const addresses = new Set(operations.map(({ path, method }) => `${method} ${path}`));
    expect([...addresses].sort()).toEqual(
      [
        'delete /consents/{consentId}',
        'get /.well-known/assent-keys.json',
        'get /consent-receipts/{receiptId}',
        'get /consents/{consentId}',
        'get /health',
        'get /openapi.json',
        'get /receipts/{receiptId}',
        'post /consent-receipts',
        'post /receipts',
        'put /consent-receipts/notices/{digest}',
        'put /notices/{digest}',
        'put /receipts/notices/{digest}',
      ].sort(),
    );
  });
});
