import { describe, expect, it } from 'vitest';
import { createGpcHandler } from './create-gpc-handler.js';
import { createPlaceHandler } from './create-place-handler.js';

const ask = (
  handle: (request: Request) => Response,
  headers: Record<string, string> = {},
  method = 'GET',
) => handle(new Request('https://example.com/anything', { method, headers }));

const gpc = createGpcHandler({ lastUpdate: '2026-11-21' });
const place = createPlaceHandler({ platform: 'cloudflare' });
const california = { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' };

describe('/.well-known/gpc.json', () => {
  it('says that the site honours the signal, and since when, to everyone and for a day', async () => {
    const answer = ask(gpc);
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { gpc: true, lastUpdate: '2026-11-21' },
    ]);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['', '21.11.2026', '2026-11-31', '2026-13-01', '2026-11-21T00:00:00Z', undefined])(
    'is refused with the date %j, before the server answers anybody',
    (lastUpdate) => {
      expect(() => createGpcHandler({ lastUpdate: lastUpdate as string })).toThrow(
        'is no date. Write YYYY-MM-DD: "2026-11-21".',
      );
    },
  );
});

describe('the endpoint of the place', () => {
  it('answers the visitor’s place, which only the visitor’s own browser keeps', async () => {
    const answer = ask(place, california);
    expect(await answer.json()).toEqual({ country: 'US', region: 'CA' });
    expect(answer.headers.get('cache-control')).toBe('private, max-age=86400');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers nothing that is kept where the edge does not know', async () => {
    const answer = ask(place, { 'cf-ipcountry': 'T1' });
    expect(await answer.json()).toEqual({});
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('is refused with a platform that nobody knows, before the server answers anybody', () => {
    expect(() => createPlaceHandler({ platform: 'fly' as never })).toThrow(
      'Use one of: cloudflare',
    );
  });
});

it.each([
  ['gpc.json', gpc],
  ['the place', place],
])('%s can be read only, also by HEAD', async (_, handle) => {
  const head = ask(handle, california, 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('cache-control')).toMatch('max-age=86400');
  const post = ask(handle, california, 'POST');
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(await post.json()).toMatchObject({ error: 'wrong-method' });
});
