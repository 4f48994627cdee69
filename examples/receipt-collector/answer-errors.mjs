import { bodyLimits, internal, notFound, notJson, Refusal, tooLarge } from 'assent/server';

/**
 * Puts what Fastify refuses by itself into the same shape as the receipt handler's refusals, and
 * every answer out of caches.
 *
 * @param {import('fastify').FastifyInstance} app
 * @param {{ info(message: string): void, error(message: string): void }} logger
 */
export function answerErrors(app, logger) {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
  });
  app.setErrorHandler((error, request, reply) => {
    const refusal = toRefusal(error, request);
    if (refusal.status >= 500)
      logger.error(`${refusal.status} ${error.code ?? ''} ${error.message}`);
    else logger.info(`refused with ${refusal.status} ${refusal.code} ${refusal.field ?? ''}`);
    return reply.code(refusal.status).headers(refusal.headers).send(refusal.toJSON());
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(notFound().toJSON()));
}

function toRefusal(error, { method }) {
  if (error instanceof Refusal) return error;
  switch (error.statusCode) {
    case 413:
      return tooLarge(method === 'PUT' ? bodyLimits.notice : bodyLimits.receipt);
    case 415:
      return notJson();
    case 400:
      return new Refusal(400, 'malformed-request', null, 'The request is malformed.');
    default:
      return internal();
  }
}
