import { checkSchema } from 'assent/server';
import { eachPageOfConsents } from './each-page.mjs';
import { createNoticeReader } from './notice-reader.mjs';

/**
 * @typedef {object} ExportItem
 * @property {import('assent/server').StoredReceipt} stored
 * @property {Record<string, any> | null} receipt null when the stored bytes are no receipt any more
 * @property {Record<string, any> | null} previous the receipt before it of the same consent
 * @property {import('./notice-reader.mjs').Notice} notice
 */

/**
 * Reads what is to be exported, one receipt after the other, with its notice.
 *
 * @param {Awaited<ReturnType<import('../store.mjs').openStore>>} store
 * @param {object} [filter]
 * @param {string} [filter.consent] the receipts of one consent only
 * @param {string} [filter.from] first day of arrival, UTC: `2026-11-01`
 * @param {string} [filter.to] last day of arrival, UTC
 * @returns {AsyncGenerator<ExportItem>}
 */
export async function* exportItems(store, { consent, from = '', to = '9999' } = {}) {
  const readNotice = createNoticeReader(store);
  const pages = consent ? [[await store.receiptsOf(consent)]] : eachPageOfConsents(store.consents);
  for await (const chain of flatten(pages)) {
    let previous = null;
    for (const stored of chain) {
      const receipt = parse(stored.body);
      const day = stored.receivedAt.slice(0, 10);
      if (day >= from && day <= to) {
        const notice = await readNotice(receipt?.notice.digest ?? '');
        yield { stored, receipt, previous, notice };
      }
      previous = receipt;
    }
  }
}

async function* flatten(pages) {
  for await (const chains of pages) yield* chains;
}

/** A receipt was checked before it was stored; what cannot be read any more is said to be so. */
function parse(body) {
  try {
    const receipt = JSON.parse(body);
    checkSchema(receipt);
    return receipt;
  } catch {
    return null;
  }
}
