import { setTimeout as wait } from 'node:timers/promises';
import { createCollector } from '../../examples/receipt-collector/collector.mjs';

const { isFloor, ...options } = JSON.parse(process.argv[2]);

/** Says of everything that it is stored. */
const floor = {
  add: async () => ({ outcome: 'added' }),
  hasNotice: async () => true,
  addKey: async () => {},
  keys: async () => [],
  check: async () => {},
  close: async () => {},
};

const collector = await createCollector({
  ...options,
  rateLimit: 0,
  ...(isFloor && { store: floor }),
});
await collector.listen({ port: 0, host: '127.0.0.1' });

process.on('message', async (message) => {
  if (message === 'memory') {
    // What the first collection frees, finalizers may free more of.
    for (let turn = 0; turn < 3; turn++) {
      globalThis.gc();
      await wait(50);
    }
    const { rss, heapUsed, external } = process.memoryUsage();
    process.send({ rss, heapUsed, external });
    return;
  }
  await collector.close();
  process.exit(0);
});
process.send({ port: collector.server.address().port });
