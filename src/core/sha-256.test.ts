import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha-256.js';

describe('SHA-256 in plain script', () => {
  it('gives what the platform gives, for every length around a block and for long texts', () => {
    const lengths = [...Array(131).keys(), 1000, 65_537, 300_000];
    for (const length of lengths) {
      const bytes = randomBytes(length);
      const expected = createHash('sha256').update(bytes).digest('hex');
      expect(Buffer.from(sha256(bytes)).toString('hex'), `${length} bytes`).toBe(expected);
    }
  });
});
