import { describe, expect, it, vi } from 'vitest';
import { groupCommit } from './group-commit.mjs';

/** A write that goes on when the test says so. */
function heldWrite() {
  const batches = [];
  const goOn = [];
  const write = (items) =>
    new Promise((resolve) => {
      batches.push(items);
      goOn.push(() => resolve(items.map((item) => item * 10)));
    });
  return { batches, write, goOn: () => goOn.shift()() };
}

const failure = (code) => Object.assign(new Error(`failed with ${code}`), { code });

describe('what is written together', () => {
  it('is what arrived while the last write was running, in its order', async () => {
    const { batches, write, goOn } = heldWrite();
    const { add } = groupCommit(write);
    const first = add(1);
    await vi.waitFor(() => expect(batches).toEqual([[1]]));
    const others = [2, 3, 4].map(add);
    goOn();
    expect(await first).toBe(10);
    await vi.waitFor(() => expect(batches).toEqual([[1], [2, 3, 4]]));
    goOn();
    expect(await Promise.all(others)).toEqual([20, 30, 40]);
  });

  it('has a largest size', async () => {
    const write = vi.fn(async (items) => items);
    const { add, idle } = groupCommit(write, { largest: 2 });
    for (const item of [1, 2, 3, 4, 5]) void add(item);
    await idle();
    expect(write.mock.calls.map(([items]) => items)).toEqual([[1, 2], [3, 4], [5]]);
  });
});

describe('a write that fails', () => {
  it('because of one item is done again without it', async () => {
    const { add } = groupCommit(async (items) => {
      if (items.includes(3)) throw failure('22007');
      return items;
    });
    const settled = await Promise.allSettled([1, 2, 3, 4, 5].map(add));
    expect(settled.map(({ value }) => value)).toEqual([1, 2, undefined, 4, 5]);
    expect(settled[2].reason.message).toBe('failed with 22007');
  });

  it('because of the database is not done again for each item', async () => {
    const write = vi.fn().mockRejectedValueOnce(failure('53100'));
    const { add } = groupCommit(write);
    const settled = await Promise.allSettled([1, 2, 3].map(add));
    expect(settled.map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
    expect(write).toHaveBeenCalledOnce();
    write.mockResolvedValueOnce(['stored']);
    expect(await add(4)).toBe('stored');
  });
});

it('turns away what would fill the memory while the database hangs', async () => {
  const { batches, write, goOn } = heldWrite();
  const { add } = groupCommit(write, { waiting: 2 });
  const first = add(1);
  await vi.waitFor(() => expect(batches).toHaveLength(1));
  const waiting = [add(2), add(3)];
  await expect(add(4)).rejects.toThrow('too many receipts wait for the database');
  goOn();
  await first;
  await vi.waitFor(() => expect(batches).toHaveLength(2));
  goOn();
  expect(await Promise.all(waiting)).toEqual([20, 30]);
});
