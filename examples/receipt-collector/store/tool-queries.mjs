/** All columns of the next consents' receipts, chain after chain. */
export const wholeRows = `
  SELECT consent_id, receipt_id, seq, event, state, language, decided_at, expires_at, notice_digest,
         choices, digest, prev, body, received_at, signature
  FROM receipts WHERE consent_id IN (
    SELECT DISTINCT consent_id FROM receipts WHERE consent_id > $1 ORDER BY consent_id LIMIT $2)
  ORDER BY consent_id, seq, received_at, receipt_id`;

export const notices = `
  SELECT digest, body FROM notices WHERE digest > $1 ORDER BY digest LIMIT $2`;

export const erasuresAfter = `
  SELECT consent_hash, erased_at, reason, receipts FROM erasures
  WHERE (consent_hash, erased_at) > ($1, CAST($2 AS timestamptz))
  ORDER BY consent_hash, erased_at LIMIT $3`;

export const erasureOf = 'SELECT erased_at FROM erasures WHERE consent_hash = $1 LIMIT 1';

const onTheseDays =
  'received_at >= CAST($1 AS timestamptz) AND received_at < CAST($2 AS timestamptz)';

/** A signal of the browser was honoured: no visitor was asked, and none answered. */
const isAnswer = "event <> 'signal-applied'";

/** The answers of each consent's newest receipt; a row without a category counts the consents. */
export const standingCounts = `
  WITH newest AS (
    SELECT DISTINCT ON (consent_id) consent_id, event, language, choices FROM receipts
    WHERE ${onTheseDays} ORDER BY consent_id, seq DESC, received_at DESC, receipt_id
  ), standing AS (
    SELECT language, choices FROM newest WHERE ${isAnswer}
  )
  SELECT language, CAST(NULL AS text) AS category, CAST(NULL AS boolean) AS granted, count(*) AS count
  FROM standing GROUP BY language
  UNION ALL
  SELECT language, choice.key, choice.value = 'true'::jsonb, count(*)
  FROM standing, jsonb_each(choices) AS choice (key, value)
  GROUP BY 1, 2, 3
  ORDER BY 1, 2, 3`;

export const receiptsPerDay = `
  SELECT CAST(CAST(received_at AT TIME ZONE 'UTC' AS date) AS text) AS day, count(*) AS count
  FROM receipts WHERE ${onTheseDays} AND ${isAnswer} GROUP BY 1 ORDER BY 1`;
