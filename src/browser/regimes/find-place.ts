import { knownPlace } from '../../core/regimes/known-place.js';
import { placeOfAnswer } from '../../core/regimes/place-of-answer.js';
import { placeOfCode } from '../../core/regimes/place-of-code.js';
import { placeOfTimeZone } from '../../core/regimes/place-of-time-zone.js';
import type { Place } from '../../core/regimes/regime-types.js';
import type { Settings } from '../../core/types.js';
import { readCookies } from '../page-cookies.js';
import { report } from '../page-events.js';
import { readMeta } from './read-meta.js';

/** For how long tags may have to wait for an answer, in ms. */
const PATIENCE = 3000;

const cookiePlace = () => /(?:^|; *)assent-place=([^;]*)/.exec(readCookies())?.[1];

async function askEndpoint(address: string): Promise<Place | null> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Error(`Status ${answer.status}`);
    return placeOfAnswer(await answer.json());
  } catch (error) {
    report('The place is unknown: place.endpoint failed.', error);
    return null;
  }
}

/**
 * Where the visitor is, as the first that knows says: the configuration, the page's edge by
 * `<meta name="assent-place" content="US-CA">` or the cookie `assent-place`, the site's endpoint, and
 * the time zone where the site lets it guess. Null where nobody knows. Never rejects; trouble is reported.
 */
export async function findPlace({
  country,
  region,
  endpoint,
  timeZone,
}: NonNullable<Settings['place']>) {
  const known = [
    country && { country, ...(region && { region }), source: 'config' as const },
    placeOfCode(readMeta('assent-place'), 'edge'),
    placeOfCode(cookiePlace(), 'edge'),
  ].find((place) => place && knownPlace(place));
  if (known) return known;
  const answered = endpoint ? await askEndpoint(endpoint) : null;
  if (knownPlace(answered)) return answered;
  return timeZone === true
    ? placeOfTimeZone(String(Intl.DateTimeFormat().resolvedOptions().timeZone))
    : null;
}
