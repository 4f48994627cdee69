import type { CatalogueService } from '../types.js';

/** Drift, of Salesloft. */
export const drift: CatalogueService = {
  id: 'drift',
  name: 'Drift',
  provider: 'Salesloft',
  category: 'marketing',
  purpose: 'Offers a chat.',
  policy: 'https://www.salesloft.com/legal/privacy-notice',
  hosts: ['drift.com', 'driftt.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
