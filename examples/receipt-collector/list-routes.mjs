import { Refusal } from 'assent/server';
import { describe } from './describe.mjs';

/**
 * Lists the stored receipts for the page, and streams the ones that arrive.
 *
 * @param {import('fastify').FastifyInstance} app
 * @param {{ store: Awaited<ReturnType<import('./store.mjs').openStore>>,
 *   arrivals: ReturnType<import('./arrivals.mjs').createArrivals> }} options
 */
export async function listRoutes(app, { store, arrivals }) {
  app.get('/api/receipts', async (request) => {
    const stored = await store.newest(readLimit(request.query.limit));
    return { receipts: await Promise.all(stored.map(describe)) };
  });

  app.get('/api/receipts/stream', { exposeHeadRoute: false }, async (_request, reply) => {
    if (!arrivals.open(reply.raw, reply.getHeaders())) {
      throw new Refusal(503, 'too-many-streams', null, 'Too many pages are open. Close one.');
    }
    reply.hijack();
  });
}

function readLimit(value = '100') {
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 500) return limit;
  throw new Refusal(400, 'invalid-limit', 'limit', 'limit must be a whole number from 1 to 500.');
}
