import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Cloudflare. */
export const cloudflare: CatalogueService = {
  id: 'cloudflare',
  name: 'Cloudflare',
  provider: 'Cloudflare',
  category: 'necessary',
  purpose: 'Delivers pages and guards them against attacks.',
  policy: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['ajax.cloudflare.com'],
  cookies: [
    { name: '__cf_bm', purpose: 'Guards against automated requests', retention: '30 minutes' },
    { name: 'cf_clearance', purpose: 'Remembers that a check was passed' },
    { name: '_cfuvid', purpose: 'Limits the number of requests', retention: 'Session' },
    { name: '__cfruid', purpose: 'Limits the number of requests (older)', retention: 'Session' },
    { name: '__cflb', purpose: 'Keeps the visitor with one server', retention: '24 hours at most' },
  ],
  sources: [
    {
      url: 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    {
      url: 'https://support.bmstores.co.uk/hc/en-gb/p/cookie-policy',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
