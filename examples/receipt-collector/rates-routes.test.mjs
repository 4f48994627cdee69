import { makeSigningKey } from 'assent/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCollector } from './collector.mjs';

const token = 'a-token-of-some-length';
const authorization = `Bearer ${token}`;
const asked = [];
let collector;

beforeAll(async () => {
  const nothing = async () => [];
  const store = {
    standingCounts: async (range) => {
      asked.push(range);
      return [];
    },
    receiptsPerDay: nothing,
    counts: nothing,
    addKey: nothing,
    keys: nothing,
    close: nothing,
  };
  collector = await createCollector({ store, token, signingKey: await makeSigningKey() });
});

afterAll(() => collector.close());

it.each(['/rates', '/api/rates'])('%s is for the owner only', async (url) => {
  expect((await collector.inject({ url })).statusCode).toBe(401);
  expect((await collector.inject({ url, headers: { authorization } })).statusCode).toBe(200);
});

it('counts the days that it is asked for', async () => {
  const url = '/api/rates?from=2026-11-01&to=2026-11-21';
  const answer = await collector.inject({ url, headers: { authorization } });
  expect(answer.json()).toMatchObject({ from: '2026-11-01', to: '2026-11-21', decisions: 0 });
  expect(asked.at(-1)).toEqual({ from: '2026-11-01', to: '2026-11-21' });
});

it.each(['from=yesterday', 'to=2026-02-30', 'from=2026-11-01&from=2026-11-02'])(
  'refuses %s',
  async (query) => {
    const answer = await collector.inject({
      url: `/api/rates?${query}`,
      headers: { authorization },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error).toBe('invalid-day');
  },
);

it('serves the page under the strict policy, and everything that it loads', async () => {
  const get = (url) => collector.inject({ url, headers: { authorization } });
  const page = await get('/rates');
  expect(page.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  const files = [...page.body.matchAll(/(?:src|href)="([\w-]+\.\w+)"/g)].map(([, file]) => file);
  expect(files).toContain('rates.js');
  for (const file of files) expect((await get(`/${file}`)).statusCode).toBe(200);
});
