const heartbeat = 25_000;
const mostListeners = 100;
/** A page that stopped reading must not fill our memory; it reconnects and reads the list anew. */
const mostUnread = 1_000_000;

/** Tells every open page about each receipt that arrives, by server-sent events. */
export function createArrivals() {
  /** @type {Set<import('node:http').ServerResponse>} */
  const listeners = new Set();
  const write = (text) => {
    for (const response of listeners) {
      if (response.writableLength > mostUnread) response.destroy();
      else response.write(text);
    }
  };
  // Proxies close a connection that is silent for a minute.
  const timer = setInterval(() => write(': still here\n\n'), heartbeat);
  timer.unref();

  return {
    /** Whether nobody listens, so that an event need not be prepared. */
    get isIdle() {
      return listeners.size === 0;
    },

    /**
     * Starts a stream, unless there are too many.
     *
     * @param {import('node:http').ServerResponse} response
     * @param {Record<string, string>} headers
     * @returns {boolean} whether the stream was started
     */
    open(response, headers) {
      if (listeners.size >= mostListeners) return false;
      response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
      response.write('retry: 2000\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return true;
    },

    /** @param {object} item what `GET /api/receipts` lists */
    announce(item) {
      write(`event: receipt\ndata: ${JSON.stringify(item)}\n\n`);
    },

    /** Ends all streams, so that the server can close. */
    close() {
      clearInterval(timer);
      for (const response of listeners) response.end();
    },
  };
}
