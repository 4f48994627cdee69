import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';

/** What of the audited sites no file can be: redirects, many pages, and pages that never come to rest. */
export interface AuditedApp {
  readonly origin: string;
  close(): void;
}

/** A page of a shop with many of them: each leads to the next three. */
const shopPage = (number: number, most: number): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Candle ${number}</title>
    <script defer src="/examples/audit/own-banner.js"></script>
  </head>
  <body>
    <h1>Candle ${number}</h1>
    ${[1, 2, 3]
      .map((step) => number * 3 + step)
      .filter((next) => next < most)
      .map((next) => `<a href="/shop/${next}">Candle ${next}</a>`)
      .join('\n')}
    <button type="button" data-assent="preferences">Cookie preferences</button>
  </body>
</html>`;

/**
 * Opens the server: `/go?to=` redirects, `/shop/<number>` is a page of a shop with `shopPages`, and
 * `/replay-worker.js` a service worker.
 */
export async function openAuditedApp(shopPages: number): Promise<AuditedApp> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const number = /^\/shop\/(\d+)$/.exec(pathname)?.[1];
    if (pathname === '/go') {
      response.writeHead(302, { location: searchParams.get('to') ?? '/' }).end();
    } else if (number !== undefined) {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(shopPage(Number(number), shopPages));
    } else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
