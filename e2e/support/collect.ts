import type { Answer } from './answer.js';
import type { SiteRequest } from './site.js';

/**
 * What `/collect/…`, where vendors send their events, answers: that it took them, as Mixpanel and
 * Amplitude read it. Pages of any origin
 * may send, with cookies and headers of the vendor's own.
 */
export function collectAnswer({ method, headers }: SiteRequest): Answer {
  return {
    status: method === 'OPTIONS' ? 204 : 200,
    headers: {
      'content-type': 'application/json',
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      'access-control-allow-methods': 'GET, POST',
    },
    body: '{"status":1,"code":200}',
  };
}
