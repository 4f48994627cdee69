import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../store.mjs';
import { onEachBackend } from '../testing/backends.mjs';
import { readRates } from './rates.mjs';
import { answer, createArrivals } from './test-receipts.mjs';

onEachBackend('rates', (backend) => {
  let store;

  beforeAll(async () => {
    await backend.start();
    store = await openStore(await backend.place());
    const { arrive } = await createArrivals();
    const add = async (language, analytics, previous, receivedAt) => {
      const decisions = answer({ analytics, marketing: false });
      const { receipt, incoming } = await arrive({ language, decisions }, previous, receivedAt);
      await store.add(incoming);
      return receipt;
    };
    const first = await add('en', true, null, '2026-11-01T00:00:00.000Z');
    await add('en', true, null, '2026-11-01T23:59:59.999Z');
    await add('de', false, first, '2026-11-02T00:00:00.000Z');
  }, 120_000);

  afterAll(async () => {
    await store.close();
    await backend.stop();
  });

  it('count the newest decision of each consent, and every decision of a day', async () => {
    const rates = await readRates(store);
    expect(rates).toMatchObject({ consents: 2, decisions: 3 });
    expect(rates.categories).toEqual([
      { category: 'analytics', granted: 1, asked: 2, rate: 0.5 },
      { category: 'marketing', granted: 0, asked: 2, rate: 0 },
    ]);
    expect(rates.languages.map(({ language, consents }) => [language, consents])).toEqual([
      ['de', 1],
      ['en', 1],
    ]);
    expect(
      rates.days.map(({ day, decisions, categories }) => [day, decisions, categories[0].rate]),
    ).toEqual([
      ['2026-11-01', 2, 1],
      ['2026-11-02', 1, 0],
    ]);
  });

  it('look at the chosen days only, both included', async () => {
    const before = await readRates(store, { to: '2026-11-01' });
    expect(before).toMatchObject({ consents: 2, decisions: 2 });
    expect(before.categories[0]).toMatchObject({ granted: 2, asked: 2 });
    const after = await readRates(store, { from: '2026-11-02', to: '2026-11-02' });
    expect(after).toMatchObject({ consents: 1, decisions: 1 });
  });
});
