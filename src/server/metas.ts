import { isGpcOn } from '../core/regimes/apply-signals.js';
import { knownPlace } from '../core/regimes/known-place.js';
import type { Place } from '../core/regimes/regime-types.js';
import { headerOf, type RequestHeaders } from './headers.js';

/**
 * The content of `<meta name="assent-place">`: `US-CA`, or `US` where no region is known. Empty where no
 * place is: leave the element out. Nothing in it needs escaping.
 */
export function placeMeta(place: Place | null): string {
  const known = knownPlace(place);
  return known ? [known.country, known.region].filter(Boolean).join('-') : '';
}

/**
 * The content of `<meta name="assent-gpc">`: `1` where the browser sent `Sec-GPC: 1`, else empty: leave
 * the element out. For browsers that send the header and have no property for scripts.
 *
 * @param headers `request.headers`, the web's or Node's
 */
export const signalMeta = (headers: RequestHeaders): string =>
  isGpcOn(undefined, headerOf(headers, 'sec-gpc')) ? '1' : '';
