import { describe, expect, it } from 'vitest';
import { readProfile } from './cpu-profile.mjs';

const node = (id, functionName, ...children) => ({ id, callFrame: { functionName }, children });

describe('a CPU profile', () => {
  it('tells what a function did itself from what it called', () => {
    const { self, total, busy } = readProfile({
      nodes: [node(1, '(root)', 2, 4), node(2, 'scan', 3), node(3, 'meet'), node(4, '(idle)')],
      samples: [2, 3, 3, 4],
      timeDeltas: [1000, 2000, 2000, 7000],
    });
    expect(self).toMatchObject({ scan: 1, meet: 4 });
    expect(total).toMatchObject({ '(root)': 12, scan: 5, meet: 4 });
    expect(busy).toBe(5);
  });

  it('counts a function that calls itself once', () => {
    const { total } = readProfile({
      nodes: [node(1, '(root)', 2), node(2, 'walk', 3), node(3, 'walk')],
      samples: [2, 3],
      timeDeltas: [1000, 1000],
    });
    expect(total.walk).toBe(2);
  });
});
