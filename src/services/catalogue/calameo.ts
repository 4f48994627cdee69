import type { CatalogueService } from '../types.js';

/** Calaméo. */
export const calameo: CatalogueService = {
  id: 'calameo',
  name: 'Calaméo',
  provider: 'Calaméo',
  category: 'functional',
  purpose: 'Shows magazines and documents.',
  policy: 'https://www.calameo.com/privacy',
  hosts: ['v.calameo.com'],
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
