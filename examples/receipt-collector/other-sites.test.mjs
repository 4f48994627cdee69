import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCollector } from './run-collector.mjs';

let run;
let base;
beforeAll(async () => {
  run = await runCollector();
  ({ base } = run);
});
afterAll(() => run.stop());

describe('other sites', () => {
  const preflight = (origin, path = '/consent-receipts') =>
    fetch(base + path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });

  it.each([
    'https://example.com',
    'http://localhost:8123',
    'http://127.0.0.1:80',
    'http://[::1]:1',
  ])('may send receipts from %s', async (origin) => {
    const answer = await preflight(origin);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-allow-headers')).toBe(
      'content-type, idempotency-key',
    );
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each(['https://elsewhere.test', 'https://localhost.elsewhere.test', 'null'])(
    'may not send receipts from %s',
    async (origin) => {
      const answer = await preflight(origin);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('may never read receipts', async () => {
    const answer = await fetch(`${base}/api/receipts`, {
      headers: { origin: 'https://example.com' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});
