import { c15tScripts, openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** X Ads. */
export const xAds: CatalogueService = {
  id: 'x-ads',
  name: 'X Ads',
  provider: 'X',
  category: 'marketing',
  purpose:
    'Measures whether advertisements lead to visits and purchases, and shows advertisements to earlier visitors.',
  policy: 'https://x.com/en/privacy',
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co'],
  cookies: [
    {
      name: 'personalization_id',
      purpose: 'Recognises the browser across sites',
      retention: '2 years',
      domain: 'twitter.com',
    },
    {
      name: 'guest_id',
      purpose: 'Recognises the browser across sites',
      retention: '2 years',
      domain: 'twitter.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb, c15tScripts],
};
