import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../store.mjs';
import { onEachBackend } from '../testing/backends.mjs';
import { makeIncoming } from '../testing/incoming.mjs';
import { startStoreProcess } from '../testing/store-process.mjs';

onEachBackend('a store whose disk is full', (backend) => {
  beforeAll(backend.start, 60_000);
  afterAll(backend.stop, 60_000);

  it('rejects what it cannot write, has stored nothing of it and everything else', async ({
    skip,
  }) => {
    const full = await backend.full();
    skip(full === null, 'a server elsewhere has its own disk');
    const { place, disk, stop } = full;
    const child = await startStoreProcess(place, { disk });
    const added = [];
    const rejected = [];
    while (rejected.length === 0 && added.length < 5000) {
      const receipts = Array.from({ length: 100 }, makeLarge);
      const settled = await Promise.allSettled(receipts.map(child.add));
      settled.forEach(({ status }, index) => {
        (status === 'fulfilled' ? added : rejected).push(receipts[index].receiptId);
      });
    }
    await child.close();
    expect(rejected).not.toEqual([]);

    // Room for all that is there already is room enough to read it.
    const store = await openStore(place);
    const stored = (await store.consents({ limit: 10_000 })).map(({ receiptId }) => receiptId);
    expect(stored.sort()).toEqual(added.sort());
    await store.close();
    await stop();
  });
});

/** With bytes that no database packs into fewer. */
const makeLarge = () => ({ ...makeIncoming(), body: randomBytes(12_000).toString('base64') });
