import type { CatalogueService } from '../types.js';

/** Affirm. */
export const affirm: CatalogueService = {
  id: 'affirm',
  name: 'Affirm',
  provider: 'Affirm',
  category: 'functional',
  purpose: 'Shows and takes payments by instalments.',
  policy: 'https://www.affirm.com/privacy',
  hosts: ['affirm.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
