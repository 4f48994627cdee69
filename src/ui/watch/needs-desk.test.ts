import { describe, expect, it } from 'vitest';
import type { Config } from '../../core/types.js';
import { needsDesk } from './needs-desk.js';

describe('what follows a decision is fetched before one', () => {
  it.each<[string, Config]>([
    ['categories', { categories: [{ id: 'necessary' }] }],
    ['a field that is spelt wrong', { revison: 2 } as Config],
    ['a misspelt field with nothing in it', { recipts: {} } as Config],
    ['a wrong field of a right one', { receipts: { endpont: '/receipts' } } as Config],
    ['what to keep of the cookies', { clear: { keep: ['cart'] } }],
    ['a revision that is no number', { revision: Number.NaN }],
  ])('where the site configures %s', (_, config) => {
    expect(needsDesk(config)).toBe(true);
  });

  it.each<[string, Config | undefined]>([
    ['nothing', undefined],
    [
      'what attributes say',
      {
        revision: 2,
        language: 'auto',
        receipts: { endpoint: '/receipts' },
        links: { privacyPolicy: '/privacy', cookiePolicy: '/cookies' },
      },
    ],
    ['fields without a value', { receipts: { endpoint: undefined }, links: {} } as Config],
  ])('not where it configures %s', (_, config) => {
    expect(needsDesk(config)).toBe(false);
  });
});
