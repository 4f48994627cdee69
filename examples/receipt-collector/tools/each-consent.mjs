/**
 * Walks through the whole store, one consent after the other in the order of their ids. Only one page
 * of consents is in memory, so a store of any size can be walked through.
 *
 * @param {Pick<Awaited<ReturnType<import('../store.mjs').openStore>>, 'consents'>} store
 * @param {number} [limit] how many consents are read at once
 * @returns {AsyncGenerator<import('assent/server').StoredReceipt[]>} all receipts of one consent, by `seq`
 */
export async function* eachConsent(store, limit = 200) {
  let after;
  for (;;) {
    const rows = await store.consents({ after, limit });
    if (rows.length === 0) return;
    for (const receipts of groupsOf(rows)) yield receipts;
    after = rows.at(-1).consentId;
  }
}

function groupsOf(rows) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(row.consentId)) groups.set(row.consentId, []);
    groups.get(row.consentId).push(row);
  }
  return groups.values();
}
