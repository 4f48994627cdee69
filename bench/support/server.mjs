import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

// Tags come from the third party's host, whose connections are their own; pages that measure with
// the finest clock are isolated, and take only what lets itself be taken.
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
};

/**
 * A server for the pages of a benchmark. `files` maps paths to text, which is sent compressed;
 * `answer(url)` makes what no file holds, and is sent as it is. All else that is posted is taken with 204.
 */
export async function startServer(files, answer = () => undefined) {
  const compressed = new Map();
  const compress = (text) => {
    if (!compressed.has(text)) compressed.set(text, brotliCompressSync(text));
    return compressed.get(text);
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://site');
    const file = files.get(url.pathname);
    const type = mediaTypes[extname(url.pathname)] ?? mediaTypes['.html'];
    // Cacheable, as third parties are: a preloaded script must not be fetched twice.
    const headers = { ...isolation, 'content-type': type, 'cache-control': 'max-age=3600' };
    request.resume();
    if (request.method === 'POST') return void response.writeHead(204, isolation).end();
    if (file !== undefined) {
      response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(compress(file));
      return;
    }
    const made = answer(url);
    response.writeHead(made === undefined ? 404 : 200, headers).end(made);
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return {
    /** The site, and beside it the third party: another host. */
    origin: `http://127.0.0.1:${port}`,
    vendorOrigin: `http://localhost:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
