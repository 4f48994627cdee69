import type { CatalogueService } from '../types.js';

/** Olark. */
export const olark: CatalogueService = {
  id: 'olark',
  name: 'Olark',
  provider: 'Olark',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.olark.com/privacy',
  hosts: ['olark.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
