import { bodyLimits } from 'assent/server';

/** The handler sees these and nothing else of a request: no address, no browser, no query. */
const seen = ['content-type', 'idempotency-key', 'authorization', 'origin'];

/**
 * Hands requests to the receipt handler and its answers back, both unchanged.
 *
 * @param {import('fastify').FastifyInstance} app
 * @param {object} options
 * @param {import('assent/server').ReceiptHandler} options.handle
 * @param {import('assent/server').Cors} options.cors
 */
export async function handlerRoutes(app, { handle, cors }) {
  // Receipts are kept as the bytes that arrived, so no parser may touch them before.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  // A page has to be able to read a 413 or a 429 as well; the answer is the root's.
  app.setErrorHandler((error, request, reply) => {
    reply.headers(cors.headers(request.headers.origin));
    throw error;
  });

  const pass = async (request, reply) => {
    const response = await handle(toWebRequest(request));
    reply.code(response.status).headers(Object.fromEntries(response.headers));
    return reply.send(response.body === null ? undefined : await response.text());
  };
  app.route({ method: ['GET', 'DELETE', 'OPTIONS'], url: '/*', handler: pass });
  app.route({ method: 'POST', url: '/*', bodyLimit: bodyLimits.receipt, handler: pass });
  app.route({ method: 'PUT', url: '/*', bodyLimit: bodyLimits.notice, handler: pass });
}

function toWebRequest({ method, url, headers, body }) {
  const [path] = url.split('?');
  const hasBody = method === 'POST' || method === 'PUT';
  return new Request(`http://collector${path}`, {
    method,
    headers: seen.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
    body: hasBody ? (body ?? new Uint8Array()) : undefined,
  });
}
