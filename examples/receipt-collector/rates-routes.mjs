import { Refusal } from 'assent/server';
import { isDay } from './tools/is-day.mjs';
import { readRates } from './tools/rates.mjs';

/**
 * Answers with the consent rates, for the page of rates.
 *
 * @param {import('fastify').FastifyInstance} app
 * @param {{ store: Awaited<ReturnType<import('./store.mjs').openStore>> }} options
 */
export async function ratesRoutes(app, { store }) {
  app.get('/api/rates', async ({ query }) =>
    readRates(store, { from: readDay('from', query.from), to: readDay('to', query.to) }),
  );
}

function readDay(field, text) {
  if (text === undefined || isDay(text)) return text;
  throw new Refusal(400, 'invalid-day', field, `${field} must be a day: 2026-11-01.`);
}
