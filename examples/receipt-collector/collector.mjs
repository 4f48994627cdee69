import {
  createCors,
  createOriginRule,
  createReceiptHandler,
  createTokenCheck,
} from 'assent/server';
import Fastify from 'fastify';
import { createAnnouncingStore } from './announcing-store.mjs';
import { createArrivals } from './arrivals.mjs';
import { answerErrors } from './answer-errors.mjs';
import { endGracefully } from './end-gracefully.mjs';
import { handlerRoutes } from './handler-routes.mjs';
import { listRoutes } from './list-routes.mjs';
import { createOwnerAccess } from './owner-access.mjs';
import { pageRoutes } from './page-routes.mjs';
import { limitRate } from './rate-limit.mjs';
import { ratesRoutes } from './rates-routes.mjs';
import { loadSigningKey } from './signing-key.mjs';
import { openStore } from './store.mjs';

const silent = { info: () => {}, error: () => {} };

/**
 * Creates a server that takes consent receipts in, keeps them and shows them to their owner. Call
 * `listen()` to start it and `close()` to stop it, which answers what has arrived and then closes the
 * store.
 *
 * @param {object} options
 * @param {string} options.dataDir the folder for the receipts and the key; created when missing
 * @param {string} [options.databaseUrl] keeps the receipts on a PostgreSQL server instead
 * @param {number} [options.retentionDays] erases consents whose last receipt is older
 * @param {readonly string[]} [options.allowedOrigins] sites that may send receipts besides pages of
 *   this machine
 * @param {string} [options.token] whoever knows it may read and erase. Default: nobody may, but the
 *   page and its list are open to this machine while the server listens to nobody else
 * @param {string} [options.signingKey] Ed25519, JWK or PEM. Default: made once, kept in the folder
 * @param {number} [options.rateLimit] requests per minute and address; 0 for no limit. Default: 6000
 * @param {import('fastify').FastifyServerOptions['trustProxy']} [options.trustProxy] whose
 *   `X-Forwarded-For` names the address that the rate limit counts. Default: nobody's
 * @param {{ info(message: string): void, error(message: string): void }} [options.logger] gets one
 *   line for each receipt and each failure; nothing about the visitor. Default: says nothing
 * @param {Awaited<ReturnType<typeof openStore>>} [options.store] one that is open already
 * @returns {Promise<import('fastify').FastifyInstance>}
 * @throws {Error} when the folder is in use or damaged, or a setting is malformed
 */
export async function createCollector({
  dataDir,
  databaseUrl,
  retentionDays,
  allowedOrigins = [],
  token,
  signingKey: keyText,
  rateLimit = 6000,
  trustProxy = false,
  logger = silent,
  store: given,
}) {
  const cors = createCors(createOriginRule(allowedOrigins));
  const signingKey = await loadSigningKey({ signingKey: keyText, dataDir });
  const store = given ?? (await openStore({ dataDir, databaseUrl, retentionDays }));
  const arrivals = createArrivals();
  // Fastify's own log names the visitor's address and URL, so it stays off. A body that never ends
  // must not keep the server from ending.
  const app = Fastify({ logger: false, trustProxy, requestTimeout: 30_000 });
  app.addHook('preClose', async () => arrivals.close());
  app.addHook('onClose', async () => store.close());
  answerErrors(app, logger);
  endGracefully(app);

  try {
    // Tools verify a whole store with the keys of every process that has signed into it.
    await store.addKey(signingKey.publicKey);
    await limitRate(app, rateLimit);
    await app.register(handlerRoutes, {
      cors,
      handle: createReceiptHandler({
        store: createAnnouncingStore(store, arrivals, logger),
        signingKey,
        keys: store.keys,
        allowedOrigins,
        token,
        check: store.check,
        report: (message, level) => logger[level](message),
      }),
    });
    await app.register(async (owners) => {
      const hasToken = Boolean(token);
      const checkAccess = createOwnerAccess({ checkToken: createTokenCheck(token), hasToken });
      // After the rate limit, so that nobody guesses at the token for long.
      owners.addHook('preHandler', checkAccess);
      await owners.register(listRoutes, { store, arrivals });
      await owners.register(ratesRoutes, { store });
      await owners.register(pageRoutes);
    });
    await app.ready();
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}
