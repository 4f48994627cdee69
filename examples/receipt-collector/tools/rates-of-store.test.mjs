import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../store.mjs';
import { onEachBackend } from '../testing/backends.mjs';
import { readRates } from './rates.mjs';
import { answer, createArrivals } from './test-receipts.mjs';

/** What is in force once a signal was honoured: nobody answered any of it. */
const optedOut = [
  { purpose: 'necessary', granted: true, basis: 'strictly-necessary', set: 'default' },
  { purpose: 'analytics', granted: true, basis: 'opt-out-right', set: 'default' },
  { purpose: 'marketing', granted: false, basis: 'opt-out-right', set: 'signal' },
];

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
    // One browser arrives with a signal, another one is given it after its visitor had accepted.
    const changes = {
      event: 'signal-applied',
      method: 'signal',
      surface: 'none',
      regime: 'opt-out',
      jurisdiction: 'US-CA',
      language: 'es',
      decisions: optedOut,
      signals: { gpc: true, dnt: false, applied: ['gpc'] },
    };
    const accepted = await add('es', true, null, '2026-11-05T00:00:00.000Z');
    for (const previous of [null, accepted]) {
      const { incoming } = await arrive(changes, previous, '2026-11-06T00:00:00.000Z');
      await store.add(incoming);
    }
  }, 120_000);

  afterAll(async () => {
    await store.close();
    await backend.stop();
  });

  it('count the newest decision of each consent, and every decision of a day', async () => {
    const rates = await readRates(store, { to: '2026-11-04' });
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

  it('take no signal for an answer, and no answer for standing that a signal has overruled', async () => {
    const rates = await readRates(store, { from: '2026-11-05' });
    expect(rates).toMatchObject({ consents: 0, decisions: 1, categories: [], languages: [] });
    expect(rates.days.map(({ day, decisions }) => [day, decisions])).toEqual([['2026-11-05', 1]]);
    const before = await readRates(store, { from: '2026-11-05', to: '2026-11-05' });
    expect(before).toMatchObject({ consents: 1, decisions: 1 });
    expect(before.categories[0]).toMatchObject({ category: 'analytics', granted: 1, asked: 1 });
  });

  it('look at the chosen days only, both included', async () => {
    const before = await readRates(store, { to: '2026-11-01' });
    expect(before).toMatchObject({ consents: 2, decisions: 2 });
    expect(before.categories[0]).toMatchObject({ granted: 2, asked: 2 });
    const after = await readRates(store, { from: '2026-11-02', to: '2026-11-02' });
    expect(after).toMatchObject({ consents: 1, decisions: 1 });
  });
});
