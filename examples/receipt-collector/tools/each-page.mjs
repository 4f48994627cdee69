/**
 * Reads a list of the store page by page: only one page is in memory, so a store of any size can be
 * walked through.
 *
 * @template Row, Key
 * @param {(page: { after?: Key, limit: number }) => Promise<Row[]>} read
 * @param {(last: Row) => Key} keyOf where the next page begins
 * @param {number} [limit] how much is read at once
 * @returns {AsyncGenerator<Row[]>}
 */
export async function* eachPage(read, keyOf, limit = 200) {
  let after;
  for (;;) {
    const rows = await read({ after, limit });
    if (rows.length === 0) return;
    yield rows;
    after = keyOf(rows.at(-1));
  }
}

/**
 * Walks through all consents, in the order of their ids and page by page.
 *
 * @template {{ consentId: string }} Row
 * @param {(page: { after?: string, limit: number }) => Promise<Row[]>} read the store's `consents` or
 *   `wholeRows`
 * @returns {AsyncGenerator<Row[][]>} for each consent of the page all of its receipts, by `seq`
 */
export async function* eachPageOfConsents(read) {
  for await (const rows of eachPage(read, ({ consentId }) => consentId)) {
    const chains = new Map();
    for (const row of rows) {
      if (!chains.has(row.consentId)) chains.set(row.consentId, []);
      chains.get(row.consentId).push(row);
    }
    yield [...chains.values()];
  }
}
