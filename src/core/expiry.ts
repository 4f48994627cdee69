import type { Consent, Settings } from './types.js';

/**
 * Whether a stored decision still answers what is asked: not expired by the page's clock, of this
 * revision or a later one, and with an answer for every category that is configured now.
 */
export function isCurrent(consent: Consent, settings: Settings, now: number): boolean {
  return (
    Date.parse(consent.expiresAt) > now &&
    consent.revision >= settings.revision &&
    settings.categories.every(({ id, required }) => required || id in consent.choices)
  );
}
