import { hasValidDigest } from './digest.mjs';
import { Refusal } from './refusal.mjs';

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
    return { receipts: stored.map(describe) };
  });

  app.get('/api/receipts/stream', { exposeHeadRoute: false }, async (_request, reply) => {
    if (!arrivals.open(reply.raw, reply.getHeaders())) {
      throw new Refusal(503, 'too-many-streams', null, 'Too many pages are open. Close one.');
    }
    reply.hijack();
  });
}

/**
 * Makes a stored receipt ready to be shown; recomputes its digest from the stored bytes.
 *
 * @param {import('./store.mjs').StoredReceipt} stored
 */
export function describe(stored) {
  const { receiptId, consentId, seq, receivedAt, chain, body } = stored;
  const altered = !isUnaltered(stored);
  return { receiptId, consentId, seq, receivedAt, chain, altered, body };
}

function isUnaltered({ body, receiptId, consentId, seq, digest }) {
  try {
    const receipt = JSON.parse(body);
    // PostgreSQL writes UUIDs in lower case.
    return (
      hasValidDigest(receipt) &&
      (receipt.integrity.digest ?? null) === digest &&
      receipt.receiptId.toLowerCase() === receiptId &&
      receipt.consentId.toLowerCase() === consentId &&
      receipt.seq === seq
    );
  } catch {
    return false;
  }
}

function readLimit(value = '100') {
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 500) return limit;
  throw new Refusal(400, 'invalid-limit', 'limit', 'limit must be a whole number from 1 to 500.');
}
