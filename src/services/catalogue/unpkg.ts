import type { CatalogueService } from '../types.js';

/** UNPKG. */
export const unpkg: CatalogueService = {
  id: 'unpkg',
  name: 'UNPKG',
  provider: 'UNPKG',
  category: 'functional',
  purpose: 'Delivers files of the site.',
  policy: 'https://unpkg.com/',
  hosts: ['unpkg.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
