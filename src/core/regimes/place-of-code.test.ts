import { describe, expect, it } from 'vitest';
import { knownPlace } from './known-place.js';
import { placeOfCode } from './place-of-code.js';

describe('placeOfCode', () => {
  it('reads a country, and its region after a hyphen', () => {
    expect(placeOfCode('DE', 'edge')).toEqual({ country: 'DE', source: 'edge' });
    expect(placeOfCode(' US-CA ', 'edge')).toEqual({ country: 'US', region: 'CA', source: 'edge' });
  });

  it('is nothing where a server had nothing to say', () => {
    for (const code of [undefined, null, '', ' ', '-', '-CA']) {
      expect(placeOfCode(code, 'edge')).toBeNull();
    }
  });

  it('makes no place out of what is no code', () => {
    for (const code of ['XX', '{{country}}', 'Germany', 'T1-CA', 'null', 'undefined-undefined']) {
      expect(knownPlace(placeOfCode(code, 'edge'))).toBeNull();
    }
  });
});
