import type { CatalogueService } from '../types.js';

/** Plausible Analytics, of Plausible Insights. */
export const plausible: CatalogueService = {
  id: 'plausible',
  name: 'Plausible Analytics',
  provider: 'Plausible Insights',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policy: 'https://plausible.io/privacy',
  hosts: ['plausible.io'],
  sources: [
    {
      url: 'https://github.com/plausible/plausible-tracker',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
  ],
};
