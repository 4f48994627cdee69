import { describe, expect, it } from 'vitest';
import { confidenceOf, ga4, intercom, plausible } from './index.js';

const source = { url: 'https://example.org/', date: '2026-01-01', by: 'authority' } as const;

describe('confidenceOf', () => {
  it('is documented where the provider vouches for all that is listed', () =>
    expect(confidenceOf(plausible)).toBe('documented'));

  it('is partly so where others saw the rest', () => expect(confidenceOf(intercom)).toBe('partly'));

  it('is reported where nobody but others saw it', () =>
    expect(
      confidenceOf({ ...ga4, sources: [{ ...source, by: 'community', facts: ['hosts'] }] }),
    ).toBe('reported'));

  it('takes an authority’s word', () =>
    expect(confidenceOf({ ...ga4, sources: [{ ...source, facts: ['hosts', 'cookies'] }] })).toBe(
      'documented',
    ));
});
