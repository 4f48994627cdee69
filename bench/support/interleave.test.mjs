import { describe, expect, it, vi } from 'vitest';
import { interleave } from './interleave.mjs';

describe('interleaved measurements', () => {
  it('begin with another variant each time', async () => {
    const order = [];
    const results = await interleave(['a', 'b'], 2, async (variant) => {
      order.push(variant);
      return { time: order.length };
    });
    expect(order).toEqual(['a', 'b', 'b', 'a']);
    expect(results).toEqual({ a: { time: [1, 4] }, b: { time: [2, 3] } });
  });

  it('repeat one that fails once, and fail with the second failure', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const measure = vi.fn().mockRejectedValueOnce(new Error('busy')).mockResolvedValue({ time: 1 });
    expect(await interleave(['a'], 1, measure)).toEqual({ a: { time: [1] } });
    measure.mockRejectedValue(new Error('broken'));
    await expect(interleave(['a'], 1, measure)).rejects.toThrow('broken');
  });
});
