import { readFileSync } from 'node:fs';

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

const files = [
  { path: '/', file: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/page.css', file: 'page.css', type: 'text/css; charset=utf-8' },
  { path: '/page.js', file: 'page.js', type: 'text/javascript; charset=utf-8' },
  { path: '/row.js', file: 'row.js', type: 'text/javascript; charset=utf-8' },
  { path: '/rates', file: 'rates.html', type: 'text/html; charset=utf-8' },
  { path: '/rates.css', file: 'rates.css', type: 'text/css; charset=utf-8' },
  { path: '/rates.js', file: 'rates.js', type: 'text/javascript; charset=utf-8' },
  ...['bars', 'days', 'days-drawing', 'elements', 'figure', 'format', 'languages'].map((part) => ({
    path: `/rates-${part}.js`,
    file: `rates-${part}.js`,
    type: 'text/javascript; charset=utf-8',
  })),
  { path: '/icon.svg', file: 'icon.svg', type: 'image/svg+xml' },
];

/**
 * Serves the pages: receipts as they arrive, and the rates.
 *
 * @param {import('fastify').FastifyInstance} app
 */
export async function pageRoutes(app) {
  for (const { path, file, type } of files) {
    const content = readFileSync(new URL(`page/${file}`, import.meta.url));
    app.get(path, async (_request, reply) =>
      reply
        .header('content-security-policy', contentSecurityPolicy)
        .header('referrer-policy', 'no-referrer')
        .type(type)
        .send(content),
    );
  }
}
