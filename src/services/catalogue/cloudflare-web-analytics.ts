import { c15tScripts, thirdPartyWeb } from '../lists.js';
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
  sources: [thirdPartyWeb, c15tScripts],
};
