import type { CatalogueService } from '../types.js';

/** Pendo. */
export const pendo: CatalogueService = {
  id: 'pendo',
  name: 'Pendo',
  provider: 'Pendo',
  category: 'analytics',
  purpose: 'Records how the site is used and shows guides.',
  policy: 'https://www.pendo.io/legal/privacy-policy/',
  hosts: ['pendo.io'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
