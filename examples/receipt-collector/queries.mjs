/** Writes a receipt unless its id is there already; then no row comes back. */
export const insert = `
  INSERT INTO receipts (consent_id, receipt_id, seq, event, state, decided_at, received_at,
                        digest, prev, body)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT DO NOTHING
  RETURNING received_at`;

/** The receipt that has this id. */
export const sameReceipt = 'SELECT body, received_at FROM receipts WHERE receipt_id = $1';

/** The seals of one step of a chain; more than one when two tabs decided at once. */
export const sealsOf = `
  SELECT digest FROM receipts WHERE consent_id = $1 AND seq = $2 AND digest IS NOT NULL`;

const order = 'ORDER BY received_at DESC, seq DESC, receipt_id';

/** The newest receipts. */
export const newest = `
  SELECT consent_id, receipt_id, seq, digest, received_at, body FROM receipts ${order} LIMIT $1`;

/**
 * A chain is intact when it counts 1, 2, 3… without a hole or a double, and each receipt names the
 * digest of the one before it.
 */
const chainsWhere = (condition) => `
  SELECT consent_id, bool_and(fits) AS intact FROM (
    SELECT consent_id,
           CASE WHEN lag(seq) OVER chain IS NULL THEN seq = 1 AND prev IS NULL
                ELSE seq = lag(seq) OVER chain + 1
                     AND prev IS NOT DISTINCT FROM lag(digest) OVER chain END AS fits
    FROM receipts WHERE ${condition}
    WINDOW chain AS (PARTITION BY consent_id ORDER BY seq)
  ) AS steps
  GROUP BY consent_id`;

/** Whether the chain of one consent id is intact. */
export const chainOf = chainsWhere('consent_id = $1');

/** The same for every consent id among the newest receipts. */
export const chainsOfNewest = chainsWhere(
  `consent_id IN (SELECT consent_id FROM receipts ${order} LIMIT $1)`,
);
