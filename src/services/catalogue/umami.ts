import type { CatalogueService } from '../types.js';

/** Umami Cloud, of Umami Software. */
export const umami: CatalogueService = {
  id: 'umami',
  name: 'Umami Cloud',
  provider: 'Umami Software',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policy: 'https://umami.is/privacy',
  hosts: ['cloud.umami.is'],
  sources: [
    { url: 'https://github.com/c15t/c15t', date: '2026-11-21', by: 'community', facts: ['hosts'] },
    {
      url: 'https://github.com/nuxt/scripts',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
