import { nuxtScripts, openCookieDatabase } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** TikTok Pixel. */
export const tiktokPixel: CatalogueService = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  provider: 'TikTok',
  category: 'marketing',
  purpose:
    'Measures whether advertisements lead to visits and purchases, and shows advertisements to earlier visitors.',
  policy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com'],
  cookies: [
    { name: '_ttp', purpose: 'Tells visitors apart', retention: '389 days' },
    {
      name: '_tt_enable_cookie',
      purpose: 'Tells whether cookies may be used',
      retention: '389 days',
    },
  ],
  sources: [
    {
      url: 'https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    openCookieDatabase,
    nuxtScripts,
  ],
};
