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
  ],
};
