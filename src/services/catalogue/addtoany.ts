import type { CatalogueService } from '../types.js';

/** AddToAny. */
export const addtoany: CatalogueService = {
  id: 'addtoany',
  name: 'AddToAny',
  provider: 'AddToAny',
  category: 'functional',
  purpose: 'Shows buttons for sharing.',
  policy: 'https://www.addtoany.com/privacy',
  hosts: ['addtoany.com'],
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
