import { expect, it, vi } from 'vitest';
import { createNotices } from './notices.mjs';

/** A database that knows these digests and counts how often it is asked. */
const databaseWith = (...digests) => ({
  query: vi.fn(async (_sql, [digest]) => (digests.includes(digest) ? [{ digest }] : [])),
});

it('asks the database once for a notice that is here, however many ask at once', async () => {
  const database = databaseWith('a');
  const { hasNotice } = createNotices(database);
  expect(await Promise.all(['a', 'a', 'a'].map(hasNotice))).toEqual([true, true, true]);
  expect(await hasNotice('a')).toBe(true);
  expect(database.query).toHaveBeenCalledOnce();
});

it('asks again for one that was missing: another process may have taken it in', async () => {
  const database = databaseWith();
  const { hasNotice } = createNotices(database);
  expect(await hasNotice('a')).toBe(false);
  database.query.mockResolvedValueOnce([{ digest: 'a' }]);
  expect(await hasNotice('a')).toBe(true);
});

it('forgets the one that was not asked for the longest, and finds it again', async () => {
  const database = databaseWith('a', 'b', 'c');
  const { hasNotice } = createNotices(database, 2);
  for (const digest of ['a', 'b', 'a', 'c']) await hasNotice(digest);
  expect(database.query).toHaveBeenCalledTimes(3);
  await hasNotice('a');
  expect(database.query).toHaveBeenCalledTimes(3);
  expect(await hasNotice('b')).toBe(true);
  expect(database.query).toHaveBeenCalledTimes(4);
});
