import { describe, expect, it, vi } from 'vitest';
import { retry } from './retry.mjs';

const failing = (code, message = '') =>
  vi.fn().mockRejectedValue(Object.assign(new Error(message), { code }));

describe('work on a database', () => {
  it('runs again when another transaction was in its way', async () => {
    const work = failing('40001').mockRejectedValueOnce(new Error('never'));
    await expect(retry(work)).rejects.toThrow('never');
    work.mockClear();
    await expect(retry(work)).rejects.toMatchObject({ code: '40001' });
    expect(work).toHaveBeenCalledTimes(10);
  });

  it('returns what a later turn brings', async () => {
    expect(await retry(failing('40P01').mockResolvedValueOnce('stored'))).toBe('stored');
    const lost = vi.fn().mockRejectedValueOnce(new Error('Connection terminated unexpectedly'));
    expect(await retry(lost.mockResolvedValueOnce('stored'))).toBe('stored');
  });

  it('does not run again when it can only fail again', async () => {
    for (const code of ['53100', '22007', undefined]) {
      const work = failing(code, 'hopeless');
      await expect(retry(work)).rejects.toThrow('hopeless');
      expect(work).toHaveBeenCalledOnce();
    }
  });
});
