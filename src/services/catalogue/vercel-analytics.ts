import type { CatalogueService } from '../types.js';

/** Vercel Web Analytics and Speed Insights. */
export const vercelAnalytics: CatalogueService = {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics and Speed Insights',
  provider: 'Vercel',
  category: 'analytics',
  purpose: 'Counts visits and measures how fast pages load.',
  policy: 'https://vercel.com/legal/privacy-policy',
  hosts: ['va.vercel-scripts.com'],
  sources: [
    {
      url: 'https://github.com/vercel/analytics',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
  ],
};
