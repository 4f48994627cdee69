import { describe, expect, it } from 'vitest';
import { countChecks } from './count-checks.mjs';

describe('the count of checks', () => {
  it('asks only what applies, and passes only what is done in full', () => {
    const correctness = {
      order: { one: { ok: 'yes' }, two: { ok: 'n/a' } },
      modules: { one: { ok: 'partly' }, two: { ok: 'no' } },
      escape: { one: { ok: '-' }, two: { ok: 'yes' } },
    };
    expect(countChecks(correctness, [{ id: 'one' }, { id: 'two' }])).toEqual({
      one: { passed: 1, asked: 2 },
      two: { passed: 1, asked: 2 },
    });
  });
});
