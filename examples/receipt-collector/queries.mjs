/**
 * Makes the upsert's row lock the turn of whoever writes to a consent: until this transaction ends, no
 * other one adds to the chain or erases it. In the order of the ids, so that two batches never wait for
 * each other.
 */
export const lockConsents = `
  INSERT INTO consents (consent_id, latest)
  SELECT CAST(consent_id AS uuid), CAST(latest AS timestamptz)
  FROM unnest($1::text[], $2::text[]) AS new (consent_id, latest)
  ON CONFLICT (consent_id) DO UPDATE SET latest = greatest(consents.latest, excluded.latest)`;

/** Takes receipt ids; those that are taken already do not come back. Waits for whoever is taking them. */
export const claimIds = `
  INSERT INTO receipt_ids (receipt_id, consent_id)
  SELECT CAST(receipt_id AS uuid), CAST(consent_id AS uuid)
  FROM unnest($1::text[], $2::text[]) AS new (receipt_id, consent_id)
  ON CONFLICT (receipt_id) DO NOTHING
  RETURNING receipt_id`;

/** Gives ids back whose receipts were not stored. */
export const releaseIds = 'DELETE FROM receipt_ids WHERE receipt_id = ANY($1::uuid[])';

/** What is stored at some steps of some chains. */
export const links = `
  SELECT consent_id, seq, digest, prev FROM receipts
  WHERE consent_id = ANY($1::uuid[]) AND seq = ANY($2::bigint[])`;

const columns = 'receipt_id, consent_id, seq, digest, prev, body, received_at, signature';

/** The receipts with these ids, as far as they belong to these consents. */
export const receiptsById = `
  SELECT ${columns} FROM receipts
  WHERE consent_id = ANY($1::uuid[]) AND receipt_id = ANY($2::uuid[])`;

/** All values travel as arrays of texts, which every engine reads the same way. */
export const insert = `
  INSERT INTO receipts (consent_id, receipt_id, seq, event, state, language, decided_at, expires_at,
                        received_at, notice_digest, choices, digest, prev, body, signature)
  SELECT CAST(consent_id AS uuid), CAST(receipt_id AS uuid), CAST(seq AS bigint), event, state, language,
         CAST(decided_at AS timestamptz), CAST(expires_at AS timestamptz),
         CAST(received_at AS timestamptz), notice_digest, CAST(choices AS jsonb), digest, prev, body,
         signature
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
              $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[],
              $15::text[])
    AS new (consent_id, receipt_id, seq, event, state, language, decided_at, expires_at, received_at,
            notice_digest, choices, digest, prev, body, signature)`;

/** Whose receipt an id is. */
export const consentOfReceipt = 'SELECT consent_id FROM receipt_ids WHERE receipt_id = $1';

/** All receipts of some consents, chain after chain. */
export const receiptsOf = `
  SELECT ${columns} FROM receipts WHERE consent_id = ANY($1::uuid[])
  ORDER BY consent_id, seq, received_at, receipt_id`;

/** The next consents that have receipts, in the order of their ids. */
export const consentsAfter = `
  SELECT DISTINCT consent_id FROM receipts WHERE consent_id > $1 ORDER BY consent_id LIMIT $2`;

/** The newest receipts. */
export const newest = `
  SELECT ${columns} FROM receipts ORDER BY received_at DESC, seq DESC, receipt_id LIMIT $1`;

/**
 * Of some consents, whether the chain is intact: it counts 1, 2, 3… without a hole or a double, and each
 * receipt names the digest of the one before it.
 */
export const chainsOf = `
  SELECT consent_id, bool_and(fits) AS intact FROM (
    SELECT consent_id,
           CASE WHEN lag(seq) OVER chain IS NULL THEN seq = 1 AND prev IS NULL
                ELSE seq = lag(seq) OVER chain + 1
                     AND prev IS NOT DISTINCT FROM lag(digest) OVER chain END AS fits
    FROM receipts WHERE consent_id = ANY($1::uuid[])
    WINDOW chain AS (PARTITION BY consent_id ORDER BY seq)
  ) AS steps
  GROUP BY consent_id`;

/** How many decisions there were, by everything that the rates distinguish. */
export const counts = `
  SELECT CAST(CAST(received_at AT TIME ZONE 'UTC' AS date) AS text) AS day, language, event, state,
         choice.key AS category, choice.value = 'true'::jsonb AS granted, count(*) AS count
  FROM receipts, jsonb_each(choices) AS choice (key, value)
  WHERE received_at >= CAST($1 AS timestamptz) AND received_at < CAST($2 AS timestamptz)
  GROUP BY 1, 2, 3, 4, 5, 6
  ORDER BY 1, 2, 3, 4, 5, 6`;

/** Takes the turn of one consent that is there; no row comes back when there is none. */
export const lockConsent = 'SELECT latest FROM consents WHERE consent_id = $1 FOR UPDATE';
export const eraseReceipts = 'DELETE FROM receipts WHERE consent_id = $1 RETURNING receipt_id';
export const eraseConsent = 'DELETE FROM consents WHERE consent_id = $1';
export const recordErasure = `
  INSERT INTO erasures (consent_hash, erased_at, reason, receipts)
  VALUES ($1, CAST($2 AS timestamptz), $3, $4)
  ON CONFLICT (consent_hash, erased_at) DO UPDATE SET receipts = erasures.receipts + excluded.receipts`;
export const erasures = `
  SELECT consent_hash, erased_at, reason, receipts FROM erasures ORDER BY consent_hash, erased_at`;

/** The next consents whose last receipt came before a time. */
export const consentsBefore = `
  SELECT consent_id FROM consents WHERE consent_id > $1 AND latest < CAST($2 AS timestamptz)
  ORDER BY consent_id LIMIT $3`;

/** Consents that were locked for receipts which then were not stored. */
export const dropEmptyConsents = `
  DELETE FROM consents WHERE consent_id = ANY($1::uuid[])
    AND NOT EXISTS (SELECT 1 FROM receipts WHERE receipts.consent_id = consents.consent_id)`;

export const addNotice = `
  INSERT INTO notices (digest, body) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING RETURNING digest`;
export const hasNotice = 'SELECT digest FROM notices WHERE digest = $1';
export const notice = 'SELECT body FROM notices WHERE digest = $1';

export const addKey = `
  INSERT INTO keys (kid, jwk, added_at) VALUES ($1, CAST($2 AS jsonb), CAST($3 AS timestamptz))
  ON CONFLICT (kid) DO NOTHING`;
export const keys = 'SELECT jwk FROM keys ORDER BY added_at, kid';

/** Everything about the receipts of some consents. */
export const wholeReceipts = `
  SELECT * FROM receipts WHERE consent_id = ANY($1::uuid[]) ORDER BY consent_id, seq, receipt_id`;
export const noticesAfter = `
  SELECT digest, body FROM notices WHERE digest > $1 ORDER BY digest LIMIT $2`;
export const takeErasure = `
  INSERT INTO erasures (consent_hash, erased_at, reason, receipts)
  VALUES ($1, CAST($2 AS timestamptz), $3, $4) ON CONFLICT DO NOTHING`;
