import type { CatalogueService } from '../types.js';

/** impact.com. */
export const impact: CatalogueService = {
  id: 'impact',
  name: 'impact.com',
  provider: 'impact.com',
  category: 'marketing',
  purpose: 'Pays partners for sales that they brought about.',
  policy: 'https://impact.com/privacy-policy/',
  hosts: ['impactradius-event.com', 'impactradius-go.com', 'utt.impactcdn.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
