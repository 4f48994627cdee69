import * as queries from '../queries.mjs';

/**
 * The notices of the store. That one is here is remembered, because it is asked for every receipt and a
 * notice never goes; that one is missing is asked of the database each time, since another process may
 * have taken it in.
 *
 * @param {import('./database.mjs').Database} database
 * @param {number} [remembered] how many digests to remember, those asked for last. Default 10,000: 1 MB
 */
export function createNotices(database, remembered = 10_000) {
  // A Set keeps the order of insertion: what is asked for moves to the end, what is first is forgotten.
  const here = new Set();
  const asking = new Map();

  const remember = (digest) => {
    here.delete(digest);
    here.add(digest);
    if (here.size > remembered) here.delete(here.values().next().value);
  };

  async function ask(digest) {
    const isHere = (await database.query(queries.hasNotice, [digest])).length > 0;
    if (isHere) remember(digest);
    return isHere;
  }

  return {
    async hasNotice(digest) {
      if (here.has(digest)) {
        remember(digest);
        return true;
      }
      // A new banner's first visitors come at once, and one question answers them all.
      if (!asking.has(digest)) {
        asking.set(
          digest,
          ask(digest).finally(() => asking.delete(digest)),
        );
      }
      return asking.get(digest);
    },
    async addNotice(digest, body) {
      const isNew = (await database.query(queries.addNotice, [digest, body])).length > 0;
      remember(digest);
      return isNew;
    },
    async notice(digest) {
      const [row] = await database.query(queries.notice, [digest]);
      return row?.body ?? null;
    },
  };
}
