import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { makeReceipt } from './make-receipt.mjs';
import { postReceipt, runCollector } from './run-collector.mjs';
import { createTestStore } from './test-store.mjs';

/** A store that takes its time until the test lets it go on. */
function createSlowStore() {
  const store = createTestStore();
  const arrived = deferred();
  const mayGoOn = deferred();
  const { add } = store;
  return Object.assign(store, {
    arrived: arrived.promise,
    goOn: mayGoOn.resolve,
    async add(receipt) {
      arrived.resolve();
      await mayGoOn.promise;
      if (store.isClosed) throw new Error('The store was closed too early.');
      return add(receipt);
    },
  });
}

function deferred() {
  let resolve;
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}

describe('a collector that ends', () => {
  it('answers what it has begun, and closes the store after it', async () => {
    const store = createSlowStore();
    const { collector, base, stop } = await runCollector({ store });
    const answer = postReceipt(base, makeReceipt());
    await store.arrived;
    const closing = stop();
    // The port is closed to new visitors at once.
    await expect.poll(() => collector.server.listening).toBe(false);
    expect(store.isClosed).toBe(false);
    store.goOn();
    expect((await answer).status).toBe(201);
    await closing;
    expect(store.isClosed).toBe(true);
  });

  it('waits for a body that is still on its way', async () => {
    const { collector, store, port, stop } = await runCollector();
    const body = JSON.stringify(makeReceipt());
    const sent = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/receipts',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    const asked = once(collector.server, 'request');
    sent.write(body.slice(0, 50));
    await asked;
    const closing = stop();
    await expect.poll(() => collector.server.listening).toBe(false);
    sent.end(body.slice(50));
    const [answer] = await once(sent, 'response');
    expect(answer.statusCode).toBe(201);
    answer.resume();
    await closing;
    expect(store.isClosed).toBe(true);
  });

  it('ends although a page listens for receipts', async () => {
    const { base, stop } = await runCollector();
    const stream = await fetch(`${base}/api/receipts/stream`);
    await stop();
    expect(await stream.text()).toContain('retry:');
  });
});
