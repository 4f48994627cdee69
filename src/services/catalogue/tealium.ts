import type { CatalogueService } from '../types.js';

/** Tealium iQ. */
export const tealium: CatalogueService = {
  id: 'tealium',
  name: 'Tealium iQ',
  provider: 'Tealium',
  category: 'functional',
  purpose: 'Loads other services of the site.',
  policy: 'https://tealium.com/privacy/',
  hosts: ['tiqcdn.com', 'tealiumiq.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
