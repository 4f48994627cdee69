import type { CatalogueService } from '../types.js';

/** Monetate. */
export const monetate: CatalogueService = {
  id: 'monetate',
  name: 'Monetate',
  provider: 'Monetate',
  category: 'analytics',
  purpose: 'Runs experiments and adapts pages to visitors.',
  policy: 'https://monetate.com/privacy-policy/',
  hosts: ['monetate.net'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
