import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** TikTok videos. */
export const tiktokEmbed: CatalogueService = {
  id: 'tiktok-embed',
  name: 'TikTok videos',
  provider: 'TikTok',
  category: 'marketing',
  purpose: 'Plays videos of TikTok.',
  policy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  hosts: ['www.tiktok.com', 'ipstatp.com'],
  cookies: [
    {
      name: 'ttwid',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'tiktok.com',
    },
    {
      name: 'msToken',
      purpose: 'Recognises the browser across sites',
      retention: '9 days',
      domain: 'tiktok.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
