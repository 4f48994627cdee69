import { createServer, request as ask } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { isMapped } from './domains.js';

/** A proxy for one worker. */
export interface Proxy {
  readonly port: number;
  stop(): void;
}

/**
 * Opens a proxy that takes requests for the mapped domains to the same port of 127.0.0.1, for
 * browsers that cannot be told what a name means. Every other host is refused: tests stay on this machine.
 */
export async function openProxy(): Promise<Proxy> {
  const server = createServer((incoming, response) => {
    const { hostname, port, pathname, search } = new URL(incoming.url ?? '/', 'http://none');
    if (!isMapped(hostname)) {
      response.writeHead(502).end(`${hostname} is not mapped`);
      return;
    }
    const { method, headers } = incoming;
    const outgoing = ask({ host: '127.0.0.1', port, path: pathname + search, method, headers });
    outgoing.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.once('error', () => response.destroy());
    });
    // A connection that one side drops, the other loses as well.
    outgoing.once('error', () => response.destroy());
    response.once('close', () => outgoing.destroy());
    incoming.pipe(outgoing);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
