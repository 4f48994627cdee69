import type { CatalogueService } from '../types.js';

/** Cloudflare Web Analytics. */
export const cloudflareWebAnalytics: CatalogueService = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  provider: 'Cloudflare',
  category: 'analytics',
  purpose: 'Counts visits and measures how fast pages load.',
  policy: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['cloudflareinsights.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
    { url: 'https://github.com/c15t/c15t', date: '2026-11-21', by: 'community', facts: ['hosts'] },
  ],
};
