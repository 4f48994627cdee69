import type { Consent, Method, Regime } from './types.js';

/** An id and a regime: a UUID has no letter that begins one. */
const ID_AND_REGIME = /^[\da-f-]{36}(opt-(in|out)|notice-only)$/;

const formatAnswers = (answers: Consent['choices']): string =>
  Object.keys(answers)
    .map((id) => (answers[id] ? id : `-${id}`))
    .join('.');

function parseAnswers(text = ''): Record<string, boolean> {
  const answers: Record<string, boolean> = {};
  for (const id of text.split('.')) {
    if (id[0] === '-') answers[id.slice(1)] = false;
    else if (id) answers[id] = true;
  }
  return answers;
}

/**
 * Writes a decision as the cookie's value, version 1:
 *
 *     v=1&id=<uuid>&at=<RFC 3339>&to=<RFC 3339>&rev=<number>&lang=<BCP 47>&law=<regime>&by=<method>
 *     [&gpc=1]&services=<services>&choices=<categories>
 *
 * Ids in a list are separated by `.`; a `-` before one says denied. Services are those that differ
 * from their category; `gpc=1` says that the browser sent Global Privacy Control. Every character is one that cookies carry unescaped: a person can read it.
 * Categories come last: if the end is cut off, one of them is missing and the visitor is asked again.
 */
export function formatConsent(consent: Consent): string {
  const { id, decidedAt, expiresAt, revision, language, regime, method, gpc } = consent;
  return (
    `v=1&id=${id}&at=${decidedAt}&to=${expiresAt}&rev=${revision}&lang=${language}&law=${regime}` +
    `&by=${method}${gpc ? '&gpc=1' : ''}&services=${formatAnswers(consent.services)}` +
    `&choices=${formatAnswers(consent.choices)}`
  );
}

/** Reads a cookie's value; null for anything that `formatConsent` would not have written. */
export function parseConsentText(text: string): Consent | null {
  const { id, at, to, rev, lang, law, by, gpc, choices, services } = Object.fromEntries(
    new URLSearchParams(text),
  ) as Record<string, string>;
  const consent = {
    id,
    choices: parseAnswers(choices),
    services: parseAnswers(services),
    decidedAt: at,
    expiresAt: to,
    revision: Number(rev),
    language: lang,
    regime: law as Regime,
    method: by as Method,
    ...(gpc && { gpc: true }),
  } as Consent;
  // Whatever is missing, doubled or out of place does not come out again as it went in.
  return formatConsent(consent) === text &&
    ID_AND_REGIME.test(id! + law) &&
    consent.revision > 0 &&
    Date.parse(at!) < Date.parse(to!) &&
    consent.choices['necessary']
    ? consent
    : null;
}
