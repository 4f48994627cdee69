import Fastify from 'fastify';
import { createArrivals } from './arrivals.mjs';
import { listRoutes } from './list-routes.mjs';
import { createOriginRule } from './origins.mjs';
import { pageRoutes } from './page-routes.mjs';
import { receiptRoutes } from './receipt-routes.mjs';
import { Refusal } from './refusal.mjs';
import { openStore } from './store.mjs';

const silent = { info: () => {}, error: () => {} };

/**
 * Creates a server that takes consent receipts in, keeps them and shows them. Call `listen()` to
 * start it and `close()` to stop it, which closes the database as well.
 *
 * @param {object} options
 * @param {string} options.dataDir the folder for the receipts; created when missing
 * @param {readonly string[]} [options.allowedOrigins] sites that may send receipts besides pages of
 *   this machine
 * @param {{ info(message: string): void, error(message: string): void }} [options.logger] gets one
 *   line for each receipt and each failure; nothing about the visitor. Default: says nothing
 * @returns {Promise<import('fastify').FastifyInstance>}
 * @throws {Error} when the folder is in use or damaged, or an origin is malformed
 */
export async function createCollector({ dataDir, allowedOrigins = [], logger = silent }) {
  const isAllowed = createOriginRule(allowedOrigins);
  const store = await openStore(dataDir);
  const arrivals = createArrivals();
  // Fastify's own log names the visitor's address and URL, so it stays off.
  const app = Fastify({ logger: false, bodyLimit: 16 * 1024 });

  // Receipts are kept as the bytes that arrived, so no parser may touch them before.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
  });
  app.addHook('preClose', async () => arrivals.close());
  app.addHook('onClose', async () => store.close());
  app.setErrorHandler((error, _request, reply) => {
    const refusal = toRefusal(error);
    if (refusal.status >= 500)
      logger.error(`${refusal.status} ${error.code ?? ''} ${error.message}`);
    else logger.info(`refused with ${refusal.status} ${refusal.code} ${refusal.field ?? ''}`);
    return reply.code(refusal.status).send(refusal.toJSON());
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(new Refusal(404, 'not-found', null, 'There is nothing here.').toJSON()),
  );

  app.get('/health', async () => ({ status: 'ok' }));
  try {
    await app.register(receiptRoutes, { store, arrivals, isAllowed, logger });
    await app.register(listRoutes, { store, arrivals });
    await app.register(pageRoutes);
    await app.ready();
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}

/** Puts what Fastify refuses by itself into the same shape as our own refusals. */
function toRefusal(error) {
  if (error instanceof Refusal) return error;
  switch (error.statusCode) {
    case 413:
      return new Refusal(413, 'too-large', null, 'The body is too large. Send at most 16 KB.');
    case 415:
      return new Refusal(415, 'unsupported-media-type', 'Content-Type', 'Send application/json.');
    case 400:
      return new Refusal(400, 'malformed-request', null, 'The request is malformed.');
    default:
      return new Refusal(500, 'internal', null, 'Nothing was stored. Send the same bytes again.');
  }
}
