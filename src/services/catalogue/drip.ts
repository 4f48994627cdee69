import type { CatalogueService } from '../types.js';

/** Drip. */
export const drip: CatalogueService = {
  id: 'drip',
  name: 'Drip',
  provider: 'Drip',
  category: 'marketing',
  purpose: 'Runs newsletters and campaigns.',
  policy: 'https://www.drip.com/privacy',
  hosts: ['getdrip.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
