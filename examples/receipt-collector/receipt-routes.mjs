import cors from '@fastify/cors';
import { describe } from './list-routes.mjs';
import { readReceipt } from './receipts.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Takes consent receipts in.
 *
 * @param {import('fastify').FastifyInstance} app
 * @param {object} options
 * @param {Awaited<ReturnType<import('./store.mjs').openStore>>} options.store
 * @param {ReturnType<import('./arrivals.mjs').createArrivals>} options.arrivals
 * @param {(origin: string | undefined) => boolean} options.isAllowed
 * @param {{ info(message: string): void, error(message: string): void }} options.logger
 */
export async function receiptRoutes(app, { store, arrivals, isAllowed, logger }) {
  // Registered here and not on the whole server: other sites may send receipts, never read them.
  await app.register(cors, {
    origin: (origin, decide) => decide(null, isAllowed(origin)),
    methods: ['POST'],
    allowedHeaders: ['content-type', 'idempotency-key'],
    credentials: false,
    maxAge: 7200,
  });

  const take = async (request, reply) => {
    if (!Buffer.isBuffer(request.body)) {
      throw new Refusal(415, 'unsupported-media-type', 'Content-Type', 'Send application/json.');
    }
    const { receipt, body } = readReceipt(request.body);
    checkKey(request.headers['idempotency-key'], receipt.receiptId);
    const { isNew, receivedAt } = await store.add(receipt, body);
    if (isNew) await announce(receipt, body, receivedAt);
    logger.info(`receipt ${receipt.receiptId} ${isNew ? 'stored' : 'known already'}`);
    return reply.code(isNew ? 201 : 200).send({ receiptId: receipt.receiptId, receivedAt });
  };
  app.post('/consent-receipts', take);
  app.post('/receipts', take);

  async function announce({ receiptId, consentId, seq, integrity }, body, receivedAt) {
    if (arrivals.isIdle) return;
    const digest = integrity.digest ?? null;
    const ids = { receiptId: receiptId.toLowerCase(), consentId: consentId.toLowerCase() };
    try {
      const chain = await store.chain(consentId);
      arrivals.announce(describe({ ...ids, seq, digest, receivedAt, body, chain }));
    } catch (error) {
      // The receipt is stored; that a page shows it late must not make the browser send it again.
      logger.error(`receipt ${receiptId} is stored but was not announced: ${error.message}`);
    }
  }
}

function checkKey(key, receiptId) {
  if (key === undefined || key === receiptId) return;
  throw new Refusal(
    400,
    'wrong-idempotency-key',
    'Idempotency-Key',
    'Idempotency-Key is not the receiptId. Send the receiptId, or leave the header out.',
  );
}
