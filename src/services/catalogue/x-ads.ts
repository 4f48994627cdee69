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
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
    { url: 'https://github.com/c15t/c15t', date: '2026-11-21', by: 'community', facts: ['hosts'] },
  ],
};
