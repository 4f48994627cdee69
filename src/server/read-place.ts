import { knownPlace } from '../core/regimes/known-place.js';
import type { Place } from '../core/regimes/regime-types.js';
import { headerOf, type RequestHeaders } from './headers.js';

/** The names of the headers in which a site's own edge says where a visitor is. */
export interface PlaceHeaders {
  /** Of ISO 3166-1 codes: `x-geo-country`. */
  readonly country: string;
  /** Of ISO 3166-2 codes, with or without the country: `x-geo-region`. @default no regions */
  readonly region?: string;
}

/** Whose headers to believe: those that this edge sets anew on every request, whatever a visitor sent. */
export type Platform = 'cloudflare' | 'cloudfront' | 'netlify' | 'vercel' | PlaceHeaders;

const byName: Readonly<Record<string, PlaceHeaders>> = {
  cloudflare: { country: 'cf-ipcountry', region: 'cf-region-code' },
  cloudfront: {
    country: 'cloudfront-viewer-country',
    region: 'cloudfront-viewer-country-region',
  },
  vercel: { country: 'x-vercel-ip-country', region: 'x-vercel-ip-country-region' },
};

/** Netlify's header is JSON in Base64; what is not is no place. */
function netlifyPlace(headers: RequestHeaders): Omit<Place, 'source'> {
  try {
    const { country, subdivision } = JSON.parse(atob(headerOf(headers, 'x-nf-geo')));
    return { country: country.code, region: subdivision?.code };
  } catch {
    return {};
  }
}

function edgePlace(headers: RequestHeaders, platform: Platform): Omit<Place, 'source'> {
  if (platform === 'netlify') return netlifyPlace(headers);
  const names = typeof platform === 'string' ? byName[platform] : platform;
  if (!names?.country) {
    throw new TypeError(
      `Assent: platform ${JSON.stringify(platform)} is unknown. Use one of: ` +
        `${Object.keys(byName).join(', ')}, netlify; or the names of headers: {"country": "x-geo-country"}.`,
    );
  }
  const { country, region } = names;
  return {
    country: headerOf(headers, country),
    ...(region && { region: headerOf(headers, region) }),
  };
}

/**
 * Where a request's visitor is, by the headers of the edge that stands before this server, and by no
 * other header: visitors could choose their own law by sending one. For `resolveRegime`, `placeMeta` or
 * the page's `config.place`.
 *
 * @param headers `request.headers`, the web's or Node's
 * @param platform the edge that every request comes through
 * @returns null where the edge does not know, or was not there
 * @throws TypeError for a platform without known headers; lists those that have
 */
export function readPlace(headers: RequestHeaders, platform: Platform): Place | null {
  return knownPlace({ ...edgePlace(headers, platform), source: 'edge' });
}
