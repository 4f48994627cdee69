import { access, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listen, listener, readBody, send, sendFile } from './server/http.mjs';
import { languageOf, rememberLanguage } from './server/language.mjs';
import { createPages } from './server/pages.mjs';
import { createSessions } from './server/sessions.mjs';
import { createVendors } from './vendors/vendors.mjs';

const pageOf = new Map([
  ['/', 'index'],
  ['/pricing', 'pricing'],
  ['/privacy', 'privacy'],
  ['/cookies', 'cookies'],
  ['/sign-in', 'sign-in'],
]);
const ASSENT_FILE = /^\/(assent[\w.-]*\.js|locales\/[\w-]+\.json)$/;
const PUBLIC_FILE = /^\/[\w-]+\.(css|js|svg)$/;
const MAX_FORM = 4096;

/**
 * Creates the demo site.
 *
 * @param {object} options
 * @param {string} options.dist the folder of Assent's build
 * @param {string} options.vendorsOrigin where `createVendors()` listens
 * @param {string} [options.receiptsEndpoint] where receipts go; without it they stay in the browser
 * @returns {Promise<import('node:http').Server>} not listening yet
 * @throws {Error} when Assent has not been built
 */
export async function createSite({ dist, vendorsOrigin, receiptsEndpoint }) {
  const server = join(dist, 'esm/server/index.js');
  await Promise.all([access(join(dist, 'assent.js')), access(server)]).catch(() => {
    throw new Error(`${dist} has no build of Assent. Run: npm run build`);
  });
  // In a project of your own: import { parseConsent } from 'assent/server'.
  const { parseConsent } = await import(pathToFileURL(server).href);
  const config = JSON.parse(await readFile(new URL('assent.config.json', import.meta.url), 'utf8'));
  const renderPage = createPages({ config, vendorsOrigin, receiptsEndpoint });
  const sessions = createSessions();
  const consentOf = ({ headers }) => parseConsent(headers.cookie, { revision: config.revision });

  /** The answers to forms: what they change, and the page that shows it. */
  const forms = {
    '/sign-in': (_, form) => ({
      location: '/',
      'set-cookie': sessions.start((form.get('email') ?? '').split('@')[0].slice(0, 40)),
    }),
    '/sign-out': (request) => ({ location: '/', 'set-cookie': sessions.end(request) }),
    '/language': (request, form) => {
      const path = String(form.get('path'));
      const { choices, services } = consentOf(request) ?? { choices: {}, services: {} };
      // A service is named only where its answer differs from its category's.
      const isAllowed = services.language ?? choices.functional ?? false;
      return rememberLanguage(form.get('language'), pageOf.has(path) ? path : '/', isAllowed);
    },
  };

  return createServer(
    listener(async (request, response, url) => {
      const path = url.pathname;
      if (request.method === 'POST') {
        const { origin, host } = request.headers;
        // A form of another site must not sign anybody in or out.
        if (!forms[path] || (origin && !origin.endsWith(`//${host}`))) {
          return send(response, { status: 403, body: 'This form is not ours.' });
        }
        const form = new URLSearchParams(await readBody(request, MAX_FORM));
        return send(response, { status: 303, headers: forms[path](request, form) });
      }
      if (ASSENT_FILE.test(path)) return sendFile(response, join(dist, path));
      if (PUBLIC_FILE.test(path)) {
        return sendFile(response, new URL(`public${path}`, import.meta.url));
      }
      const { headers, body } = renderPage(pageOf.get(path) ?? 'not-found', {
        language: languageOf(request, url),
        path,
        visitor: sessions.nameOf(request),
        consent: consentOf(request),
      });
      send(response, { status: pageOf.has(path) ? 200 : 404, headers, body });
    }),
  );
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const vendorsPort = await listen(createVendors());
  const site = await createSite({
    dist: fileURLToPath(new URL('../../dist', import.meta.url)),
    vendorsOrigin: `http://localhost:${vendorsPort}`,
    receiptsEndpoint: process.env.RECEIPTS_ENDPOINT || undefined,
  });
  const port = await listen(site, Number(process.env.PORT || 0));
  console.log(`Site: http://127.0.0.1:${port}`);
  console.log(`Third parties: http://localhost:${vendorsPort}`);
}
