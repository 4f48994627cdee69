import type { CatalogueService } from '../types.js';

/** StatCounter. */
export const statcounter: CatalogueService = {
  id: 'statcounter',
  name: 'StatCounter',
  provider: 'StatCounter',
  category: 'analytics',
  purpose: 'Counts visits.',
  policy: 'https://statcounter.com/about/legal/',
  hosts: ['statcounter.com'],
  cookies: [{ name: 'sc_is_visitor_unique', purpose: 'Tells whether the visitor was here before' }],
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
