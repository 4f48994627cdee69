import type { CatalogueService } from '../types.js';

/** Pingdom, of SolarWinds. */
export const pingdom: CatalogueService = {
  id: 'pingdom',
  name: 'Pingdom',
  provider: 'SolarWinds',
  category: 'analytics',
  purpose: 'Measures how fast pages are.',
  policy: 'https://www.solarwinds.com/legal/privacy',
  hosts: ['pingdom.net'],
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
