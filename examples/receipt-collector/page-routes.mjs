import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const folder = new URL('page/', import.meta.url);
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** Pages have a name of their own; what they load is named as its file. */
const pages = { 'index.html': '/', 'rates.html': '/rates' };

/**
 * Serves the pages: receipts as they arrive, and the rates.
 *
 * @param {import('fastify').FastifyInstance} app
 */
export async function pageRoutes(app) {
  for (const file of readdirSync(folder)) {
    const content = readFileSync(new URL(file, folder));
    app.get(pages[file] ?? `/${file}`, async (_request, reply) =>
      reply
        .header('content-security-policy', contentSecurityPolicy)
        .header('referrer-policy', 'no-referrer')
        .type(types[extname(file)])
        .send(content),
    );
  }
}
