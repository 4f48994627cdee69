import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { listener, readBody, send, sendFile } from '../server/http.mjs';
import { createArrivals } from './arrivals.mjs';

const { resolve } = createRequire(import.meta.url);
const clarity = dirname(resolve('clarity-js/package.json'));
const segment = dirname(resolve('@segment/analytics-next/package.json'));

const days = 24 * 60 * 60;
const MAX_BODY = 4 * 1024 * 1024;

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
].join('; ');

/** Any site may use a vendor; none of them needs cookies for that. */
const anySite = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, x-retry-count',
  'access-control-max-age': '600',
};

/**
 * The third parties of the demo on one server of their own: the published builds of Clarity and
 * Segment, the addresses that they send to, and a video player. It counts what arrives.
 *
 * @returns {import('node:http').Server} not listening yet
 */
export function createVendors() {
  const arrivals = createArrivals();
  const file = (path) => new URL(path, import.meta.url);
  const json = (value) => ({
    headers: { 'content-type': 'application/json', ...anySite },
    body: JSON.stringify(value),
  });

  /** @type {Record<string, (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, parameter: string) => unknown>} */
  const routes = {
    'GET /': (_, response) =>
      sendFile(response, file('page/index.html'), { 'content-security-policy': pagePolicy }),
    'GET /page/([a-z]+\\.(?:css|js|svg))': (_, response, name) =>
      sendFile(response, file(`page/${name}`)),
    'GET /counts': (_, response) => send(response, json(arrivals)),

    'GET /clarity/clarity.min.js': (_, response) => {
      arrivals.add('clarity', 'script');
      return sendFile(response, join(clarity, 'build/clarity.min.js'));
    },
    'POST /clarity/collect': async (request, response) => {
      const body = await readBody(request, MAX_BODY);
      arrivals.add('clarity', 'upload', `${body?.length ?? 'too many'} bytes`);
      send(response, { status: 204, headers: anySite });
    },

    'GET /segment/analytics.min.js': (_, response) => {
      arrivals.add('segment', 'script');
      return sendFile(response, join(segment, 'dist/umd/standalone.js'));
    },
    // Parts that the library loads by itself, once its settings ask for them.
    'GET /segment/analytics-next/bundles/([\\w.-]+\\.js)': (_, response, name) => {
      arrivals.add('segment', 'script', name);
      return sendFile(response, join(segment, 'dist/umd', name));
    },
    'GET /segment/v1/projects/([\\w-]+)/settings': (request, response, writeKey) => {
      arrivals.add('segment', 'settings');
      const apiHost = `${request.headers.host}/segment/v1`;
      send(
        response,
        json({
          integrations: { 'Segment.io': { apiKey: writeKey, apiHost, protocol: 'http' } },
          // The library counts itself at another address unless told not to.
          metrics: { sampleRate: 0 },
        }),
      );
    },
    'POST /segment/v1/([a-z])': async (request, response) => {
      const { type, event, name } = parse(await readBody(request, MAX_BODY));
      arrivals.add('segment', 'event', [type, event ?? name].filter(Boolean).join(' · '));
      send(response, json({ success: true }));
    },

    'GET /video/player': (_, response) => {
      arrivals.add('video', 'page');
      return sendFile(response, file('player/index.html'), {
        'content-security-policy': pagePolicy,
        // `None`, as the player sits in other sites' pages; `Partitioned`, as browsers ask for.
        'set-cookie': `reel_viewer=${randomUUID()}; Path=/video; Max-Age=${30 * days}; SameSite=None; Secure; Partitioned`,
      });
    },
    'GET /video/([a-z]+\\.(?:css|js))': (_, response, name) =>
      sendFile(response, file(`player/${name}`)),
    'POST /video/plays': (_, response) => {
      arrivals.add('video', 'play');
      send(response, { status: 204 });
    },
  };
  const patterns = Object.entries(routes).map(([route, answer]) => {
    const [method, path] = route.split(' ');
    return { method, path: new RegExp(`^${path}$`), answer };
  });

  return createServer(
    listener(async (request, response, { pathname }) => {
      if (request.method === 'OPTIONS') return send(response, { status: 204, headers: anySite });
      const found = patterns.find(
        ({ method, path }) => method === request.method && path.test(pathname),
      );
      if (!found) return send(response, { status: 404, body: 'There is nothing here.' });
      await found.answer(request, response, found.path.exec(pathname)[1] ?? '');
    }),
  );
}

function parse(text) {
  try {
    return JSON.parse(text ?? '{}') ?? {};
  } catch {
    return {};
  }
}
