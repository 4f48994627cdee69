import { describe, expect, it } from 'vitest';
import { knownPlace } from './known-place.js';
import { placeOfAnswer } from './place-of-answer.js';

describe('placeOfAnswer', () => {
  it('takes the country and region that the endpoint answers', () => {
    expect(knownPlace(placeOfAnswer({ country: 'US', region: 'CA', city: 'Fresno' }))).toEqual({
      country: 'US',
      region: 'CA',
      source: 'endpoint',
    });
    expect(knownPlace(placeOfAnswer({ country: 'de', region: null }))).toEqual({
      country: 'DE',
      source: 'endpoint',
    });
  });

  it('lets an endpoint say that it does not know', () => {
    for (const country of [null, '', 'XX', 'T1']) {
      expect(knownPlace(placeOfAnswer({ country }))).toBeNull();
    }
  });

  it('refuses an answer that is none', () => {
    for (const answer of [
      null,
      undefined,
      'US',
      7,
      [],
      {},
      { country: 'Germany' },
      { country: 1 },
    ]) {
      expect(() => placeOfAnswer(answer)).toThrow(TypeError);
    }
  });
});
