import { afterEach, describe, expect, it } from 'vitest';
import { makeReceipt } from './make-receipt.mjs';
import { runCollector } from './run-collector.mjs';

let run;
afterEach(() => run.stop());

const post = (remoteAddress, headers = {}) =>
  run.collector.inject({
    method: 'POST',
    url: '/receipts',
    headers: { 'content-type': 'application/json', origin: 'https://example.com', ...headers },
    payload: JSON.stringify(makeReceipt()),
    remoteAddress,
  });
const statuses = async (addresses, headers) => {
  const codes = [];
  for (const address of addresses) codes.push((await post(address, headers)).statusCode);
  return codes;
};

describe('the rate limit', () => {
  it('makes one address wait, in an answer that its page can read', async () => {
    run = await runCollector({ rateLimit: 2 });
    expect(await statuses(['203.0.113.1', '203.0.113.1', '203.0.113.2'])).toEqual([201, 201, 201]);
    const answer = await post('203.0.113.1');
    expect([answer.statusCode, answer.json()]).toEqual([
      429,
      {
        error: 'too-many-requests',
        field: null,
        message: expect.stringMatching(/Send the same bytes again in \d+ s\.$/),
      },
    ]);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.headers['access-control-allow-origin']).toBe('https://example.com');
    expect(answer.headers['access-control-expose-headers']).toContain('Retry-After');
    expect(Object.keys(answer.headers).join()).not.toContain('ratelimit');
    expect(JSON.stringify(run.logged)).not.toContain('203.0.113');
  });

  it('counts a network of IPv6 as one, and a token that is guessed at too', async () => {
    run = await runCollector({ rateLimit: 2, token: 'correct-horse-battery' });
    const network = ['2001:db8::1', '2001:db8::2', '2001:db8::3', '2001:db8:0:1::1'];
    expect(await statuses(network)).toEqual([201, 201, 429, 201]);
    const guess = () => run.collector.inject({ url: '/', remoteAddress: '203.0.113.1' });
    const guesses = [await guess(), await guess(), await guess()];
    expect(guesses.map(({ statusCode }) => statusCode)).toEqual([401, 401, 429]);
  });

  it('counts the visitors behind a proxy that is trusted, and the proxy that is not', async () => {
    const visitors = () => [1, 2, 3].map((last) => ({ 'x-forwarded-for': `203.0.113.${last}` }));
    const send = async () => {
      const codes = [];
      for (const headers of visitors()) codes.push((await post('127.0.0.1', headers)).statusCode);
      return codes;
    };
    run = await runCollector({ rateLimit: 1, trustProxy: '127.0.0.1' });
    expect(await send()).toEqual([201, 201, 201]);
    await run.stop();
    run = await runCollector({ rateLimit: 1 });
    expect(await send()).toEqual([201, 429, 429]);
  });

  it('never stands before the health check, and can be switched off', async () => {
    run = await runCollector({ rateLimit: 1 });
    const health = () => run.collector.inject('/health');
    expect([(await health()).statusCode, (await health()).statusCode]).toEqual([200, 200]);
    await run.stop();
    run = await runCollector({ rateLimit: 0 });
    expect(await statuses(['203.0.113.1', '203.0.113.1', '203.0.113.1'])).toEqual([201, 201, 201]);
  });
});
