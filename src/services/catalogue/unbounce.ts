import type { CatalogueService } from '../types.js';

/** Unbounce. */
export const unbounce: CatalogueService = {
  id: 'unbounce',
  name: 'Unbounce',
  provider: 'Unbounce',
  category: 'marketing',
  purpose: 'Shows landing pages and campaigns over the page.',
  policy: 'https://unbounce.com/privacy/',
  hosts: ['unbounce.com', 'ubembed.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
