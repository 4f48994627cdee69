/**
 * Tells at the edge which law is a visitor's: `/place` for `config.place.endpoint`, and
 * `/.well-known/gpc.json`, by which a site says that it honours Global Privacy Control. One module whose
 * `fetch(request, env)` the host calls. The setting `PLATFORM` names the edge whose headers are believed.
 */
import { createGpcHandler, createPlaceHandler } from 'assent/server';

/** The day on which what this site does about the signal last changed. */
const gpc = createGpcHandler({ lastUpdate: '2026-11-21' });

export default {
  /**
   * @param {Request} request
   * @param {{ PLATFORM?: string }} env `cloudflare`, `cloudfront`, `netlify` or `vercel`
   * @returns {Promise<Response>}
   */
  async fetch(request, env = {}) {
    const { pathname } = new URL(request.url);
    if (pathname === '/.well-known/gpc.json') return gpc(request);
    if (pathname === '/place') return createPlaceHandler({ platform: env.PLATFORM })(request);
    return new Response('There is nothing here.', { status: 404 });
  },
};
