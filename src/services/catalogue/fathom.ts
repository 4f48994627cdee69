import type { CatalogueService } from '../types.js';

/** Fathom Analytics, of Conva Ventures. */
export const fathom: CatalogueService = {
  id: 'fathom',
  name: 'Fathom Analytics',
  provider: 'Conva Ventures',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policy: 'https://usefathom.com/privacy',
  hosts: ['usefathom.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
    {
      url: 'https://github.com/nuxt/scripts',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
