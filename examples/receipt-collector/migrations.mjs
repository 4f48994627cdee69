/**
 * The steps that lead from an empty database to the present one. Steps that have been published are
 * never edited: a change is a new step at the end.
 *
 * What the distributed engines ask for, and what follows from it here:
 * - Citus: a primary key or unique index has to contain the column that a table is distributed by. So
 *   everything of a receipt lies by `consent_id`, and that a receipt's id is unique across consents is
 *   the business of a table of its own, which is distributed by that id.
 * - Citus: `SELECT … FOR UPDATE` works within one shard only. So the writers of a consent take turns by
 *   its row in `consents`, which an upsert locks.
 * - CockroachDB: a column cannot be used in the transaction that adds it. So a step either changes tables
 *   or fills them.
 * - YugabyteDB: a change of tables is committed by itself. So each statement may run again after a step
 *   that was cut short.
 * - YugabyteDB has no LISTEN and no LOCK TABLE, Citus restricts triggers, and a sequence is one place that
 *   every writer waits for. There are none.
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

  `ALTER TABLE receipts ADD COLUMN IF NOT EXISTS language text NOT NULL DEFAULT '';
   ALTER TABLE receipts ADD COLUMN IF NOT EXISTS expires_at timestamptz;
   ALTER TABLE receipts ADD COLUMN IF NOT EXISTS notice_digest text NOT NULL DEFAULT '';
   ALTER TABLE receipts ADD COLUMN IF NOT EXISTS choices jsonb NOT NULL DEFAULT '{}';
   ALTER TABLE receipts ADD COLUMN IF NOT EXISTS signature text NOT NULL DEFAULT '';
   CREATE TABLE IF NOT EXISTS receipt_ids (
     receipt_id uuid PRIMARY KEY,
     consent_id uuid NOT NULL
   );
   CREATE TABLE IF NOT EXISTS consents (
     consent_id uuid        PRIMARY KEY,
     latest     timestamptz NOT NULL
   );
   CREATE TABLE IF NOT EXISTS notices (
     digest text PRIMARY KEY,
     body   text NOT NULL
   );
   CREATE TABLE IF NOT EXISTS keys (
     kid      text        PRIMARY KEY,
     jwk      jsonb       NOT NULL,
     added_at timestamptz NOT NULL
   );
   CREATE TABLE IF NOT EXISTS erasures (
     consent_hash text        NOT NULL,
     erased_at    timestamptz NOT NULL,
     reason       text        NOT NULL,
     receipts     bigint      NOT NULL,
     PRIMARY KEY (consent_hash, erased_at)
   );`,

  `UPDATE receipts SET
     language = body::jsonb ->> 'language',
     expires_at = CAST(body::jsonb ->> 'expiresAt' AS timestamptz),
     notice_digest = body::jsonb -> 'notice' ->> 'digest',
     choices = coalesce((
       SELECT jsonb_object_agg(decision ->> 'purpose', decision -> 'granted')
       FROM jsonb_array_elements(body::jsonb -> 'decisions') AS decisions (decision)
       WHERE decision ->> 'basis' <> 'strictly-necessary'), '{}')
   WHERE expires_at IS NULL;
   INSERT INTO receipt_ids (receipt_id, consent_id)
   SELECT receipt_id, consent_id FROM receipts ON CONFLICT DO NOTHING;
   INSERT INTO consents (consent_id, latest)
   SELECT consent_id, max(received_at) FROM receipts GROUP BY consent_id ON CONFLICT DO NOTHING;`,

  'DROP INDEX IF EXISTS receipts_receipt_id;',
];

/**
 * Brings a database up to date; each step and its number are written together or not at all. Processes
 * that start at the same time take turns by the lock of one row.
 *
 * @param {import('./store/database.mjs').Database} database
 * @param {readonly string[]} [steps] the steps; only tests give others
 * @throws {Error} when a newer collector has written the database
 */
export async function migrate(database, steps = migrations) {
  await createTable(database);
  await database.query('INSERT INTO migrations (step) VALUES (0) ON CONFLICT DO NOTHING');
  let isDone = false;
  while (!isDone)
    isDone = await database.transaction((transaction) => takeStep(transaction, steps));
}

/** Two processes that create a table at once collide in the catalog, IF NOT EXISTS or not. */
async function createTable(database) {
  const sql = 'CREATE TABLE IF NOT EXISTS migrations (step integer PRIMARY KEY)';
  try {
    await database.query(sql);
  } catch (error) {
    if (!['23505', '42P07', '40001'].includes(error.code)) throw error;
    await database.query(sql);
  }
}

async function takeStep(transaction, steps) {
  await transaction.query('SELECT step FROM migrations WHERE step = 0 FOR UPDATE');
  const [{ done }] = await transaction.query('SELECT max(step) AS done FROM migrations');
  if (done > steps.length) throw new Error('it was written by a newer version of the collector');
  if (done === steps.length) return true;
  await transaction.run(steps[done]);
  await transaction.query('INSERT INTO migrations (step) VALUES ($1)', [done + 1]);
  return false;
}
