import type { CatalogueService } from '../types.js';

/** Appcues. */
export const appcues: CatalogueService = {
  id: 'appcues',
  name: 'Appcues',
  provider: 'Appcues',
  category: 'functional',
  purpose: 'Shows guides and surveys.',
  policy: 'https://www.appcues.com/privacy',
  hosts: ['appcues.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
