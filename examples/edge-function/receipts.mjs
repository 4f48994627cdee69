/**
 * Takes consent receipts at the edge: one module whose `fetch(request, env)` the host calls, as
 * Cloudflare Workers, Deno and Bun do. Settings come from the environment.
 */
import { createReceiptHandler, readOrigins, readSigningKey } from 'assent/server';
import { createStore } from './store.mjs';

/** One per instance of the function: reading the key and reaching the store take time. */
let handler;

async function createHandler(env) {
  return createReceiptHandler({
    store: createStore(env),
    signingKey: await readSigningKey(env.SIGNING_KEY ?? ''),
    allowedOrigins: readOrigins(env.ALLOWED_ORIGINS),
    token: env.TOKEN,
    report: (message, level) => level === 'error' && console.error(message),
  });
}

export default {
  /**
   * @param {Request} request
   * @param {Record<string, string | undefined>} env `SIGNING_KEY`, `ALLOWED_ORIGINS`, `TOKEN`
   * @returns {Promise<Response>}
   */
  async fetch(request, env = {}) {
    handler ??= createHandler(env);
    try {
      return (await handler)(request);
    } catch (error) {
      // The next request tries again, with whatever the settings are then.
      handler = undefined;
      console.error(error.message);
      return new Response('The receipts are not set up.', { status: 500 });
    }
  },
};
