import { describe, expect, it } from 'vitest';
import law from './law.mjs';

const ask = (path, headers = {}) =>
  law.fetch(new Request(`https://edge.test${path}`, { headers }), { PLATFORM: 'vercel' });

describe('the law at the edge', () => {
  it('says that the site honours Global Privacy Control', async () => {
    const answer = await ask('/.well-known/gpc.json');
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual({
      gpc: true,
      lastUpdate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('tells a visitor’s place by its own edge’s headers, whatever the visitor sends', async () => {
    const edge = { 'x-vercel-ip-country': 'FR', 'x-vercel-ip-country-region': 'IDF' };
    const answer = await ask('/place', { ...edge, 'cf-ipcountry': 'US', 'cf-region-code': 'CA' });
    expect(await answer.json()).toEqual({ country: 'FR', region: 'IDF' });
    expect(answer.headers.get('cache-control')).toBe('private, max-age=86400');
    expect(await (await ask('/place', { 'cf-ipcountry': 'US' })).json()).toEqual({});
  });

  it('knows nothing else', async () => {
    expect((await ask('/')).status).toBe(404);
  });
});
