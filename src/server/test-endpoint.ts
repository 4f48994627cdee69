import { createMemoryStore } from './memory-store.js';
import { createReceiptHandler } from './create-receipt-handler.js';
import type { ReceiptHandlerOptions } from './handler-options.js';
import { makeSigningKey, readSigningKey } from './signing-key.js';

/** A request to the endpoint of a test; objects are sent as JSON. */
export interface TestCall {
  readonly method?: string;
  readonly path?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The token of every test's endpoint. */
export const testToken = 'a-token-of-a-test';

/** An endpoint in memory, for tests. */
export async function createTestEndpoint(over: Partial<ReceiptHandlerOptions> = {}) {
  const signingKey = await readSigningKey(await makeSigningKey());
  const reported: string[] = [];
  const options: ReceiptHandlerOptions = {
    store: createMemoryStore(),
    signingKey,
    allowedOrigins: ['https://example.com'],
    token: testToken,
    report: (message, level) => reported.push(`${level}: ${message}`),
    ...over,
  };
  const handle = createReceiptHandler(options);

  const send = ({ method = 'GET', path = '/receipts', body, headers = {} }: TestCall) =>
    handle(
      new Request(`https://collector.test${path}`, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && {
          body:
            typeof body === 'string' || body instanceof Uint8Array
              ? (body as BodyInit)
              : JSON.stringify(body),
        }),
      }),
    );
  return {
    ...options,
    handle,
    reported,
    send,
    post: (body: unknown, headers?: TestCall['headers']) =>
      send({ method: 'POST', body, ...(headers && { headers }) }),
    /** As the owner, who knows the token. */
    own: (method: string, path: string) =>
      send({
        method,
        path,
        headers: { authorization: `Bearer ${testToken}` },
      }),
  };
}
