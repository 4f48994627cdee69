import autocannon from 'autocannon';
import { quantile } from '../support/statistics.mjs';
import { makeReceipt } from '../../examples/receipt-collector/make-receipt.mjs';

/** So many receipts as browsers send them, made before the clock starts: two of each consent. */
export function makeBodies(count) {
  const bodies = [];
  while (bodies.length < count) {
    const first = makeReceipt();
    bodies.push(JSON.stringify(first));
    bodies.push(JSON.stringify(makeReceipt({ event: 'changed' }, first)));
  }
  return bodies.slice(0, count);
}

/**
 * Sends receipts over kept-alive connections, on each of them one after the other. Returns receipts per
 * second and the latencies of the answers in ms. Throws when one of them is not answered with 201.
 *
 * @param {string} url
 * @param {readonly string[]} bodies
 * @param {number} connections
 */
export async function sendReceipts(url, bodies, connections) {
  let sent = 0;
  const latencies = [];
  const start = performance.now();
  let end = start;
  const load = autocannon({
    url,
    connections,
    amount: bodies.length,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: [
      { setupRequest: (request) => ({ ...request, body: bodies[sent++ % bodies.length] }) },
    ],
  });
  // Its own result counts in whole milliseconds, and in whole seconds when it began and ended.
  const opened = new WeakSet();
  load.on('response', (client, _status, _bytes, milliseconds) => {
    // The first answer took as long as all connections took to open.
    if (opened.has(client)) latencies.push(milliseconds);
    opened.add(client);
    end = performance.now();
  });
  const result = await load;
  const taken = result.statusCodeStats[201]?.count ?? 0;
  if (taken !== bodies.length || result.errors > 0) {
    throw new Error(`Of ${bodies.length} receipts ${taken} were answered with 201.`);
  }
  return {
    rate: bodies.length / ((end - start) / 1000),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}
