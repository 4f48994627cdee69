import type { Consent, Settings } from './types.js';

/**
 * Whether a stored decision still answers what is asked: not expired by the page's clock, of this
 * revision or a later one, made under no looser law than the visitor's, where that is known, and with an
 * answer for every category that is offered now.
 */
export function isCurrent(consent: Consent, settings: Settings, now: number): boolean {
  return (
    Date.parse(consent.expiresAt) > now &&
    consent.revision >= settings.revision &&
    !settings.law?.outdated.includes(consent.regime) &&
    settings.categories.every(({ id, required }) => required || id in consent.choices)
  );
}
