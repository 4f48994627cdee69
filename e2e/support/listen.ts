import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server at one port, perhaps of several addresses. */
export interface Listening {
  readonly port: number;
  close(): void;
}

// Browsers refuse some ports; the highest is 10080: https://fetch.spec.whatwg.org/#port-blocking
const highestBlockedPort = 10_080;

/** Listens at a port that the system picks and browsers accept, on 127.0.0.1 only. */
export async function listen(handler: RequestListener): Promise<Listening> {
  const server = await bind(handler, 0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  if (port > highestBlockedPort) return { port, close: () => end(server) };
  end(server);
  return listen(handler);
}

/** Listens like `listen`, at every address that the name `localhost` can mean. */
export async function listenOnLocalhost(handler: RequestListener): Promise<Listening> {
  const first = await listen(handler);
  try {
    const second = await bind(handler, first.port, '::1');
    return {
      port: first.port,
      close() {
        first.close();
        end(second);
      },
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return first; // no IPv6 here
    first.close();
    return listenOnLocalhost(handler);
  }
}

async function bind(handler: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(handler).listen(port, host);
  await once(server, 'listening');
  return server;
}

function end(server: Server): void {
  server.close();
  server.closeAllConnections();
}
