import type { CatalogueService } from '../types.js';

/** Commanders Act (TagCommander). */
export const commandersAct: CatalogueService = {
  id: 'commanders-act',
  name: 'Commanders Act (TagCommander)',
  provider: 'Commanders Act',
  category: 'functional',
  purpose: 'Loads other services of the site.',
  policy: 'https://www.commandersact.com/en/privacy/',
  hosts: ['tagcommander.com'],
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
