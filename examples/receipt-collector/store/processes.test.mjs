import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../store.mjs';
import { connectPostgres } from './postgres-database.mjs';
import { expectAllStored } from '../testing/expect-all-stored.mjs';
import { makeIncoming } from '../testing/incoming.mjs';
import { makeChains, shuffle } from '../testing/many-receipts.mjs';
import { hasPostgres, postgresName, startPostgres } from '../testing/postgres-server.mjs';
import { startStoreProcess } from '../testing/store-process.mjs';

const slow = 120_000;

describe.skipIf(!hasPostgres)(
  `several processes on one database of ${postgresName}`,
  { timeout: slow },
  () => {
    let server;
    beforeAll(async () => {
      server = await startPostgres();
    }, slow);
    afterAll(() => server?.stop(), slow);

    const startSeveral = async (count) => {
      const place = { databaseUrl: await server.createDatabase() };
      // All at once, so that they also meet while the tables are made.
      const processes = await Promise.all(
        Array.from({ length: count }, () => startStoreProcess(place)),
      );
      return { place, processes, stop: () => Promise.all(processes.map((one) => one.close())) };
    };
    const outcome = ({ outcome }) => outcome;

    it.each([2, 4])('store 1,000 receipts once, %i of them', async (count) => {
      const { place, processes, stop } = await startSeveral(count);
      const receipts = makeChains(250, 4).flat();
      // Each receipt comes to every process, in another order.
      const results = await Promise.all(
        processes.flatMap((one) =>
          shuffle(receipts).map(async (receipt) => [receipt.receiptId, await one.add(receipt)]),
        ),
      );
      await stop();
      const outcomes = groupById(results);
      for (const all of outcomes.values()) {
        expect(all.map(([, result]) => result.outcome).sort()).toEqual([
          'added',
          ...Array(count - 1).fill('known'),
        ]);
      }
      await expectAllStored(place, receipts);
    });

    it('take one of two receipts that contradict each other', async () => {
      const { place, processes, stop } = await startSeveral(2);
      const pairs = makeChains(300, 2).map(([first, second]) => [
        first,
        { ...second, prev: makeIncoming().digest },
      ]);
      const results = await Promise.all(
        pairs.map((pair) =>
          Promise.all(shuffle(processes).map((one, index) => one.add(pair[index]))),
        ),
      );
      await stop();
      for (const pair of results)
        expect(pair.map(outcome).sort()).toEqual(['added', 'broken-chain']);
      const store = await openStore(place);
      expect(await store.consents({ limit: 1000 })).toHaveLength(300);
      await store.close();
    });

    it('lose nothing when the server ends their connections again and again', async () => {
      const { place, processes, stop } = await startSeveral(2);
      const receipts = makeChains(250, 4).flat();
      const other = connectPostgres(place.databaseUrl, { connections: 1 });
      const sent = new AbortController();
      const end = (async () => {
        // Not forever: a slow machine would answer nothing between two of them.
        for (let ends = 0; ends < 20 && !sent.signal.aborted; ends++) {
          await other.query(endOthers);
          await wait(30);
        }
      })();
      const settled = await Promise.allSettled(
        receipts.map((receipt, index) => processes[index % 2].add(receipt)),
      );
      sent.abort();
      await end;
      await other.close();
      await stop();
      const store = await openStore(place);
      const stored = new Set((await store.consents({ limit: 1000 })).map((one) => one.receiptId));
      const answered = receipts.filter((_, index) => settled[index].status === 'fulfilled');
      expect(answered.length).toBeGreaterThan(0);
      expect(answered.filter(({ receiptId }) => !stored.has(receiptId))).toEqual([]);
      const again = await Promise.all(receipts.map(store.add));
      expect(again.filter(({ outcome }) => !['added', 'known'].includes(outcome))).toEqual([]);
      expect(await store.consents({ limit: 1000 })).toHaveLength(1000);
      await store.close();
    });

    it('give an id to one of two receipts', async () => {
      const { processes, stop } = await startSeveral(2);
      const pairs = Array.from({ length: 300 }, () => {
        const one = makeIncoming();
        return [one, makeIncoming({ receiptId: one.receiptId })];
      });
      const results = await Promise.all(
        pairs.map((pair) => Promise.all(processes.map((one, index) => one.add(pair[index])))),
      );
      await stop();
      for (const pair of results) expect(pair.map(outcome).sort()).toEqual(['added', 'conflict']);
    });
  },
);

const endOthers = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`;

function groupById(results) {
  const groups = new Map();
  for (const result of results) groups.set(result[0], [...(groups.get(result[0]) ?? []), result]);
  return groups;
}
