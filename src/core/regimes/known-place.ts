import type { Place } from './regime-types.js';

/** A place in one spelling, with a country that exists. */
export interface KnownPlace {
  readonly country: string;
  readonly region?: string;
  readonly source: Place['source'];
}

/** Codes that edges and old databases use, and parts of the EEA that have a code of their own. */
const sameLaw: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  AX: 'FI',
  GF: 'FR',
  GP: 'FR',
  MF: 'FR',
  MQ: 'FR',
  RE: 'FR',
  YT: 'FR',
};

/** What edges answer when they do not know: unassigned codes, proxies, whole continents. */
const unknown = /^(A[1P]|E[UZ]|O1|Q[M-Z]|T1|X[A-Z]|ZZ)$/;

/**
 * Reads a place that came from outside: any case, regions with or without their country. Null where
 * the country is missing, not of two letters, or one that stands for “unknown”.
 */
export function knownPlace(place: Place | null | undefined): KnownPlace | null {
  const code = String(place?.country ?? '').toUpperCase();
  if (!place || !/^[A-Z]{2}$/.test(code) || unknown.test(code)) return null;
  const country = sameLaw[code] ?? code;
  const region = String(place.region ?? '')
    .toUpperCase()
    .replace(`${code}-`, '');
  return {
    country,
    ...(/^[A-Z0-9]{1,3}$/.test(region) && country === code && { region }),
    source: place.source,
  };
}
