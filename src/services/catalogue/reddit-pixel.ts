import { nuxtScripts, openCookieDatabase } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Reddit Pixel. */
export const redditPixel: CatalogueService = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  provider: 'Reddit',
  category: 'marketing',
  purpose:
    'Measures whether advertisements lead to visits and purchases, and shows advertisements to earlier visitors.',
  policy: 'https://www.reddit.com/policies/privacy-policy',
  hosts: ['www.redditstatic.com', 'alb.reddit.com'],
  cookies: [
    { name: '_rdt_uuid', purpose: 'Tells visitors apart' },
    {
      name: 'edgebucket',
      purpose: 'Delivers advertisements',
      retention: '2 years',
      domain: 'reddit.com',
    },
  ],
  sources: [
    {
      url: 'https://opsblu.com/documentation/ad-platforms/reddit-ads',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts', 'cookies'],
    },
    nuxtScripts,
    openCookieDatabase,
  ],
};
