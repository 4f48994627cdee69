import type { CatalogueService } from '../types.js';

/** Ahrefs Web Analytics. */
export const ahrefsAnalytics: CatalogueService = {
  id: 'ahrefs-analytics',
  name: 'Ahrefs Web Analytics',
  provider: 'Ahrefs',
  category: 'analytics',
  purpose: 'Counts visits.',
  policy: 'https://ahrefs.com/legal/privacy-policy',
  hosts: ['analytics.ahrefs.com'],
  sources: [
    { url: 'https://github.com/c15t/c15t', date: '2026-11-21', by: 'community', facts: ['hosts'] },
    {
      url: 'https://github.com/nuxt/scripts',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
