/**
 * Writes everything that proves the receipts: their bytes, countersignatures and public keys, and each
 * notice once, by its digest.
 *
 * @param {AsyncIterable<import('./export-items.mjs').ExportItem>} items
 * @param {{ store: Awaited<ReturnType<import('../store.mjs').openStore>>, filter: object }} context
 * @returns {AsyncGenerator<string>} one JSON document, in pieces
 */
export async function* exportJson(items, { store, filter }) {
  const head = {
    format: 'assent-receipts/1',
    exportedAt: new Date().toISOString(),
    filter,
    keys: await store.keys(),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"receipts":[`;
  const digests = new Set();
  let separator = '\n';
  for await (const { stored, receipt, notice } of items) {
    if (notice.state === 'expanded') digests.add(receipt.notice.digest);
    const { receiptId, consentId, receivedAt, signature, body } = stored;
    const entry = {
      receiptId,
      consentId,
      receivedAt,
      signature,
      notice: notice.state,
      receipt,
      body,
    };
    yield separator + JSON.stringify(entry);
    separator = ',\n';
  }
  yield '\n],"notices":{';
  separator = '\n';
  for (const digest of digests) {
    yield `${separator}${JSON.stringify(digest)}:${await store.notice(digest)}`;
    separator = ',\n';
  }
  yield '\n}}\n';
}
