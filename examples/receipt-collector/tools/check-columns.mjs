import { isDeepStrictEqual } from 'node:util';
import { problem } from './finding.mjs';

const instant = (value) => new Date(value).toISOString();

/** What each column of the store has to hold, told by the receipt itself. */
const expected = {
  receiptId: (receipt) => receipt.receiptId.toLowerCase(),
  consentId: (receipt) => receipt.consentId.toLowerCase(),
  seq: (receipt) => receipt.seq,
  event: (receipt) => receipt.event,
  state: (receipt) => receipt.state,
  language: (receipt) => receipt.language,
  decidedAt: (receipt) => instant(receipt.decidedAt),
  expiresAt: (receipt) => instant(receipt.expiresAt),
  noticeDigest: (receipt) => receipt.notice.digest,
  choices: choicesOf,
  digest: (receipt) => receipt.integrity.digest ?? null,
  prev: (receipt) => receipt.integrity.prev,
};

/**
 * Compares the columns that the store searches and counts by with the receipt's own bytes.
 *
 * @param {import('assent/server').StoredReceipt} stored
 * @param {Record<string, any>} receipt the parsed bytes
 * @returns {import('./finding.mjs').Finding[]}
 */
export function checkColumns(stored, receipt) {
  return Object.entries(expected)
    .filter(
      ([column, read]) => column in stored && !isDeepStrictEqual(stored[column], read(receipt)),
    )
    .map(([column]) =>
      problem('column-mismatch', stored, `column ${column} is not what its bytes say`),
    );
}

/** The answer to each category that can be refused. */
function choicesOf({ decisions }) {
  const optional = decisions.filter(({ basis }) => basis !== 'strictly-necessary');
  return Object.fromEntries(optional.map(({ purpose, granted }) => [purpose, granted]));
}
