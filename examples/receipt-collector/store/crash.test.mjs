import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEachBackend } from '../testing/backends.mjs';
import { expectAllStored } from '../testing/expect-all-stored.mjs';
import { makeChains } from '../testing/many-receipts.mjs';
import { startStoreProcess } from '../testing/store-process.mjs';

onEachBackend('a store whose process is killed', (backend) => {
  beforeAll(backend.start, 60_000);
  afterAll(backend.stop, 60_000);

  it('has every receipt once after all were sent again, and none that it answered is lost', async () => {
    const place = await backend.place();
    const receipts = makeChains(250, 4).flat();
    const answered = await sendUntilKilled(place, receipts, 300);
    expect(answered.length).toBeGreaterThanOrEqual(300);
    expect(answered.length).toBeLessThan(1000);

    const again = await startStoreProcess(place);
    const results = await Promise.all(receipts.map((receipt) => again.add(receipt)));
    await again.close();
    const outcomeOf = new Map(
      receipts.map(({ receiptId }, index) => [receiptId, results[index].outcome]),
    );
    expect(new Set(outcomeOf.values())).toEqual(new Set(['added', 'known']));
    for (const receiptId of answered) expect(outcomeOf.get(receiptId)).toBe('known');

    await expectAllStored(place, receipts);
    await expectNoTrace(await backend.openRaw(place));
  });
});

/** Sends until so many are answered, then kills the process; returns the ids that were answered. */
async function sendUntilKilled(place, receipts, enough) {
  const child = await startStoreProcess(place);
  const answered = [];
  const queue = [...receipts];
  let killed;
  const send = async () => {
    while (queue.length > 0 && !killed) {
      const receipt = queue.shift();
      await child.add(receipt);
      answered.push(receipt.receiptId);
      if (answered.length >= enough) killed ??= child.kill();
    }
  };
  await Promise.allSettled(Array.from({ length: 50 }, send));
  await killed;
  return answered;
}

/** Nothing may be left of receipts that were on their way: ids that are taken, consents without any. */
async function expectNoTrace(database) {
  const [row] = await database.query(`
    SELECT (SELECT count(*) FROM receipts) AS receipts, (SELECT count(*) FROM receipt_ids) AS ids,
           (SELECT count(*) FROM consents) AS consents`);
  await database.close();
  expect(row).toEqual({ receipts: 1000, ids: 1000, consents: 250 });
}
