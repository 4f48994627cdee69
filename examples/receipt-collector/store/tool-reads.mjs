import { toWholeReceipt } from './to-whole-receipt.mjs';
import * as queries from './tool-queries.mjs';

const lowest = '00000000-0000-0000-0000-000000000000';
const day = 24 * 60 * 60 * 1000;

/** @typedef {import('../../../src/server/receipt-store.js').IncomingReceipt} IncomingReceipt */

/**
 * What the command line and the page of rates read beside the rest of the store. Everything that grows
 * with the store comes in pages.
 *
 * @param {import('./database.mjs').Database} database
 */
export function createToolReads(database) {
  const counted = async (sql, range) =>
    (await database.query(sql, daysOf(range))).map((row) => ({ ...row, count: Number(row.count) }));

  return {
    /**
     * As `consents`, with every column of the rows.
     *
     * @param {{ after?: string, limit: number }} options `limit`: how many consents
     * @returns {Promise<IncomingReceipt[]>}
     */
    wholeRows: async ({ after = lowest, limit }) =>
      (await database.query(queries.wholeRows, [after, limit])).map((row) =>
        toWholeReceipt(row, toTime),
      ),

    /**
     * @param {{ after?: string, limit: number }} options `after`: the digest to go on from
     * @returns {Promise<{ digest: string, body: string }[]>}
     */
    notices: ({ after = '', limit }) => database.query(queries.notices, [after, limit]),

    /**
     * The next erasures, in the order of `consentHash` and time.
     *
     * @param {{ after?: { consentHash: string, erasedAt: string }, limit: number }} options
     */
    async erasuresAfter({ after = { consentHash: '', erasedAt: '0001-01-01T00:00:00Z' }, limit }) {
      const values = [after.consentHash, after.erasedAt, limit];
      return (await database.query(queries.erasuresAfter, values)).map((row) => ({
        consentHash: row.consent_hash,
        erasedAt: row.erased_at.toISOString(),
        reason: row.reason,
        count: Number(row.receipts),
      }));
    },

    /** @param {string} consentHash as in `erasures` */
    wasErased: async (consentHash) =>
      (await database.query(queries.erasureOf, [consentHash])).length > 0,

    /**
     * The answers that stand: of each consent the newest receipt that came in on these days.
     *
     * @param {{ from?: string, to?: string }} [range] as for `counts`
     * @returns {Promise<{ language: string, category: string | null, granted: boolean | null,
     *   count: number }[]>} a row with `category: null` counts the consents
     */
    standingCounts: (range) => counted(queries.standingCounts, range),

    /**
     * How many receipts came in on each day.
     *
     * @param {{ from?: string, to?: string }} [range] as for `counts`
     * @returns {Promise<{ day: string, count: number }[]>}
     */
    receiptsPerDay: (range) => counted(queries.receiptsPerDay, range),
  };
}

const daysOf = ({ from = '0001-01-01', to = '9999-12-30' } = {}) => [
  `${from}T00:00:00Z`,
  new Date(Date.parse(`${to}T00:00:00Z`) + day).toISOString(),
];

/** A column that somebody tampered with may hold `infinity`, or nothing. */
const toTime = (value) =>
  value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString() : String(value);
