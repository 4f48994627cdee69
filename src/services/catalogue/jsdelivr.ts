import type { CatalogueService } from '../types.js';

/** jsDelivr, of Prospect One. */
export const jsdelivr: CatalogueService = {
  id: 'jsdelivr',
  name: 'jsDelivr',
  provider: 'Prospect One',
  category: 'functional',
  purpose: 'Delivers files of the site.',
  policy: 'https://www.jsdelivr.com/terms/privacy-policy',
  hosts: ['jsdelivr.net'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
