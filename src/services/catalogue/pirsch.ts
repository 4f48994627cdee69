import type { CatalogueService } from '../types.js';

/** Pirsch Analytics, of Emvi Software. */
export const pirsch: CatalogueService = {
  id: 'pirsch',
  name: 'Pirsch Analytics',
  provider: 'Emvi Software',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policy: 'https://pirsch.io/privacy',
  hosts: ['api.pirsch.io'],
  sources: [
    { url: 'https://github.com/c15t/c15t', date: '2026-11-21', by: 'community', facts: ['hosts'] },
  ],
};
