import { stringify } from 'csv-stringify/sync';
import { expand } from './expand.mjs';

/** The columns, each with where its value comes from. */
const columns = {
  receiptId: ({ stored }) => stored.receiptId,
  consentId: ({ stored }) => stored.consentId,
  seq: ({ stored }) => stored.seq,
  receivedAt: ({ stored }) => stored.receivedAt,
  decidedAt: ({ receipt }) => receipt.decidedAt,
  expiresAt: ({ receipt }) => receipt.expiresAt,
  event: ({ receipt }) => receipt.event,
  state: ({ receipt }) => receipt.state,
  purpose: ({ purpose }) => purpose.id,
  purposeTitle: ({ purpose }) => purpose.title,
  granted: ({ purpose }) => String(purpose.granted),
  basis: ({ purpose }) => purpose.basis,
  set: ({ purpose }) => purpose.set,
  services: ({ purpose }) =>
    purpose.services.map(({ id, granted }) => `${id}=${granted}`).join(' '),
  language: ({ receipt }) => receipt.language,
  regime: ({ receipt }) => receipt.regime,
  jurisdiction: ({ receipt }) => receipt.jurisdiction,
  method: ({ receipt }) => receipt.method,
  surface: ({ receipt }) => receipt.surface,
  gpc: ({ receipt }) => String(receipt.signals.gpc),
  origin: ({ receipt }) => receipt.origin,
  noticeVersion: ({ receipt }) => receipt.notice.version,
  noticeDigest: ({ receipt }) => receipt.notice.digest,
  notice: ({ notice }) => notice.state,
  sdkVersion: ({ receipt }) => receipt.sdk.version,
  digest: ({ stored }) => stored.digest,
  prev: ({ stored }) => stored.prev,
  signature: ({ stored }) => stored.signature,
};
const ofTheStore = ['receiptId', 'consentId', 'seq', 'receivedAt', 'digest', 'prev', 'signature'];

/**
 * Writes one row for each decision on a purpose (RFC 4180, UTF-8). A text that a spreadsheet would run
 * as a formula begins with an apostrophe. Of a receipt that cannot be read there is one row, with what
 * the store knows of it.
 *
 * @param {AsyncIterable<import('./export-items.mjs').ExportItem>} items
 * @returns {AsyncGenerator<string>}
 */
export async function* exportCsv(items) {
  yield line(Object.keys(columns));
  for await (const item of items) {
    for (const row of rowsOf(item)) yield line(row);
  }
}

function rowsOf({ stored, receipt, previous, notice }) {
  if (!receipt) {
    return [
      Object.entries(columns).map(([name, read]) =>
        ofTheStore.includes(name) ? read({ stored }) : name === 'notice' ? 'unreadable' : '',
      ),
    ];
  }
  return expand(receipt, notice.manifest, previous).purposes.map((purpose) =>
    Object.values(columns).map((read) => read({ stored, receipt, notice, purpose })),
  );
}

const line = (values) =>
  stringify([values.map(withoutFormula)], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_string: true,
  });

/** Spreadsheets also trim what stands before a formula, which the library does not expect. */
const withoutFormula = (value) =>
  typeof value === 'string' && /^\s+[=+\-@]/.test(value) ? `'${value}` : value;
