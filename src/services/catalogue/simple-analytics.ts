import type { CatalogueService } from '../types.js';

/** Simple Analytics. */
export const simpleAnalytics: CatalogueService = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  provider: 'Simple Analytics',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policy: 'https://simpleanalytics.com/privacy-policy',
  hosts: ['simpleanalyticscdn.com'],
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
