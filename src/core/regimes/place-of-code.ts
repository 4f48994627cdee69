import type { Place } from './regime-types.js';

/** A place out of its code, `US` or `US-CA`, as a server writes it into a page or cookie; null without one. */
export function placeOfCode(
  code: string | null | undefined,
  source: Place['source'],
): Place | null {
  const [country, region] = (code ?? '').trim().split('-');
  return country ? { country, ...(region && { region }), source } : null;
}
