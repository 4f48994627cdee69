import { expect, it } from 'vitest';
import { readRates } from './rates.mjs';

const standing = [
  ['de', null, null, 4],
  ['en', null, null, 6],
  ['de', 'analytics', true, 1],
  ['de', 'analytics', false, 3],
  ['en', 'analytics', true, 4],
  ['en', 'analytics', false, 2],
  ['en', 'marketing', false, 6],
].map(([language, category, granted, count]) => ({ language, category, granted, count }));

const store = {
  standingCounts: async () => standing,
  receiptsPerDay: async () => [
    { day: '2026-11-01', count: 5 },
    { day: '2026-11-03', count: 8 },
  ],
  counts: async () => [
    { day: '2026-11-01', language: 'de', category: 'analytics', granted: true, count: 2 },
    { day: '2026-11-01', language: 'en', category: 'analytics', granted: true, count: 1 },
    { day: '2026-11-01', language: 'en', category: 'analytics', granted: false, count: 2 },
    { day: '2026-11-03', language: 'en', category: 'analytics', granted: false, count: 8 },
  ],
};

it('divides those who granted by those who were asked, per category and language', async () => {
  const { consents, categories, languages } = await readRates(store);
  expect(consents).toBe(10);
  expect(categories).toEqual([
    { category: 'analytics', granted: 5, asked: 10, rate: 0.5 },
    { category: 'marketing', granted: 0, asked: 6, rate: 0 },
  ]);
  expect(languages).toEqual([
    {
      language: 'en',
      consents: 6,
      categories: [
        { category: 'analytics', granted: 4, asked: 6, rate: 4 / 6 },
        { category: 'marketing', granted: 0, asked: 6, rate: 0 },
      ],
    },
    {
      language: 'de',
      consents: 4,
      categories: [{ category: 'analytics', granted: 1, asked: 4, rate: 0.25 }],
    },
  ]);
});

it('counts the decisions of every day, also of those without any', async () => {
  const { decisions, days } = await readRates(store);
  expect(decisions).toBe(13);
  expect(days).toEqual([
    {
      day: '2026-11-01',
      decisions: 5,
      categories: [{ category: 'analytics', granted: 3, asked: 5, rate: 0.6 }],
    },
    { day: '2026-11-02', decisions: 0, categories: [] },
    {
      day: '2026-11-03',
      decisions: 8,
      categories: [{ category: 'analytics', granted: 0, asked: 8, rate: 0 }],
    },
  ]);
});

it('says of an empty store that nobody was asked, and divides nothing by zero', async () => {
  const none = async () => [];
  const empty = { standingCounts: none, receiptsPerDay: none, counts: none };
  expect(await readRates(empty, { from: '2026-11-01' })).toEqual({
    from: '2026-11-01',
    to: null,
    consents: 0,
    decisions: 0,
    categories: [],
    languages: [],
    days: [],
  });
});
