import type { CatalogueService } from '../types.js';

/** Yotpo. */
export const yotpo: CatalogueService = {
  id: 'yotpo',
  name: 'Yotpo',
  provider: 'Yotpo',
  category: 'functional',
  purpose: 'Shows reviews.',
  policy: 'https://www.yotpo.com/privacy-policy/',
  hosts: ['yotpo.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
