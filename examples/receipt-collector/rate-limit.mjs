import rateLimit from '@fastify/rate-limit';
import { Refusal } from 'assent/server';

const noHeaders = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
};

/**
 * Answers 429 to an address that asks too often. Addresses are counted in memory for a minute (an IPv6
 * network of 64 bits as one), and written nowhere.
 *
 * @param {import('fastify').FastifyInstance} app
 * @param {number} perMinute requests per address; 0 sets no limit
 */
export async function limitRate(app, perMinute) {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    cache: 10_000,
    // Whoever watches over the collector is not to be told that it is ill.
    allowList: ({ url }) => url === '/health',
    addHeadersOnExceeding: noHeaders,
    addHeaders: { ...noHeaders, 'retry-after': true },
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal(
        429,
        'too-many-requests',
        null,
        `Too many requests from one address. Send the same bytes again in ${Math.ceil(ttl / 1000)} s.`,
      ),
  });
}
