import type { CatalogueService } from '../types.js';

/** Woopra, of Appier. */
export const woopra: CatalogueService = {
  id: 'woopra',
  name: 'Woopra',
  provider: 'Appier',
  category: 'analytics',
  purpose: 'Records how the site is used.',
  policy: 'https://www.woopra.com/privacy',
  hosts: ['woopra.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
