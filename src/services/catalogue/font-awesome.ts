import type { CatalogueService } from '../types.js';

/** Font Awesome, of Fonticons. */
export const fontAwesome: CatalogueService = {
  id: 'font-awesome',
  name: 'Font Awesome',
  provider: 'Fonticons',
  category: 'functional',
  purpose: 'Delivers icons.',
  policy: 'https://fontawesome.com/privacy',
  hosts: ['fontawesome.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
