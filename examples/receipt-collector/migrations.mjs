/**
 * The steps that lead from an empty database to the present one. Steps that have been published are
 * never edited: a change is a new step at the end.
 */
export const migrations = [
  `CREATE TABLE receipts (
     consent_id  uuid        NOT NULL,
     receipt_id  uuid        NOT NULL,
     seq         bigint      NOT NULL,
     event       text        NOT NULL,
     state       text        NOT NULL,
     decided_at  timestamptz NOT NULL,
     received_at timestamptz NOT NULL,
     digest      text,
     prev        text,
     body        text        NOT NULL,
     PRIMARY KEY (consent_id, receipt_id)
   );
   CREATE UNIQUE INDEX receipts_receipt_id ON receipts (receipt_id);
   CREATE INDEX receipts_chain ON receipts (consent_id, seq);
   CREATE INDEX receipts_newest ON receipts (received_at DESC, seq DESC, receipt_id);`,
];

/**
 * Brings a database up to date; each step and its number are written together or not at all.
 *
 * @param {import('@electric-sql/pglite').PGlite} database
 */
export async function migrate(database) {
  await database.exec('CREATE TABLE IF NOT EXISTS migrations (step integer PRIMARY KEY)');
  const { rows } = await database.query('SELECT coalesce(max(step), 0) AS done FROM migrations');
  if (rows[0].done > migrations.length) {
    throw new Error('it was written by a newer version of the collector');
  }
  for (const [index, sql] of migrations.entries()) {
    if (index < rows[0].done) continue;
    await database.transaction(async (transaction) => {
      await transaction.exec(sql);
      await transaction.query('INSERT INTO migrations (step) VALUES ($1)', [index + 1]);
    });
  }
}
