import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Sends an answer. Browsers ask again every time, so that a new build shows at once.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {{ status?: number, headers?: Record<string, string | string[]>, body?: string | Buffer }} answer
 */
export function send(response, { status = 200, headers = {}, body = '' }) {
  response
    .writeHead(status, {
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      ...headers,
    })
    .end(body);
}

/**
 * Sends a file, or 404 where there is none.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {URL | string} file
 * @param {Record<string, string>} [headers]
 */
export async function sendFile(response, file, headers) {
  try {
    const type = mediaTypes[extname(String(file))] ?? 'application/octet-stream';
    send(response, { headers: { 'content-type': type, ...headers }, body: await readFile(file) });
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
    send(response, { status: 404, body: 'There is nothing here.' });
  }
}

/**
 * Reads a request's body as text.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {number} limit the largest body, in bytes
 * @returns {Promise<string | undefined>} undefined when it is larger
 */
export async function readBody(request, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Turns an async function into what `node:http` calls: whatever it throws becomes a 500 and one line
 * in the log.
 *
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL) => Promise<void>} answer
 * @returns {import('node:http').RequestListener}
 */
export function listener(answer) {
  return async (request, response) => {
    try {
      await answer(request, response, new URL(request.url ?? '/', 'http://localhost'));
    } catch (error) {
      console.error(error.message);
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, body: 'Something went wrong.' });
    }
  };
}

/**
 * Starts a server on this machine only.
 *
 * @param {import('node:http').Server} server
 * @param {number} [port] 0, the default, takes a free one
 * @returns {Promise<number>} the port
 */
export async function listen(server, port = 0) {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

/**
 * Stops a server, and does not wait for browsers that keep their connections.
 *
 * @param {import('node:http').Server} server
 */
export async function stop(server) {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
