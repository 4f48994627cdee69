import type { CatalogueService } from '../types.js';

/** Matterport, of CoStar. */
export const matterport: CatalogueService = {
  id: 'matterport',
  name: 'Matterport',
  provider: 'CoStar',
  category: 'functional',
  purpose: 'Shows rooms in three dimensions.',
  policy: 'https://matterport.com/legal/privacy-policy',
  hosts: ['my.matterport.com'],
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
