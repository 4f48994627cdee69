import { Readable } from 'node:stream';
import { createReceiptHandler } from 'assent/server';

const paths = [
  '/consent-receipts',
  '/consent-receipts/*rest',
  '/receipts',
  '/receipts/*rest',
  '/notices/*rest',
  '/consents/*rest',
  '/.well-known/assent-keys.json',
  '/openapi.json',
];

/**
 * Adds the endpoint for consent receipts to an Express app. Add it before any body parser: receipts
 * are kept as the bytes that arrived.
 *
 * @param {import('express').Express} app
 * @param {import('assent/server').ReceiptHandlerOptions} options
 */
export function addReceipts(app, options) {
  const handle = createReceiptHandler(options);
  app.all(paths, async (request, response) => {
    const answer = await handle(toWebRequest(request));
    // What the handler left unread of a body that is too long is not worth waiting for.
    if (!request.complete) response.set('connection', 'close');
    response.status(answer.status).set(Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
}

function toWebRequest(request) {
  const { method, originalUrl, headers } = request;
  const hasBody = !['GET', 'HEAD', 'OPTIONS', 'DELETE'].includes(method);
  return new Request(new URL(originalUrl, 'http://site'), {
    method,
    headers: Object.entries(headers).filter(([, value]) => typeof value === 'string'),
    ...(hasBody && { body: Readable.toWeb(request), duplex: 'half' }),
  });
}
