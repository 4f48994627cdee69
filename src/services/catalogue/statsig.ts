import type { CatalogueService } from '../types.js';

/** Statsig. */
export const statsig: CatalogueService = {
  id: 'statsig',
  name: 'Statsig',
  provider: 'Statsig',
  category: 'analytics',
  purpose: 'Runs experiments and switches features on and off.',
  policy: 'https://www.statsig.com/legal/privacy-policy',
  hosts: ['statsigapi.net', 'api.statsigcdn.com', 'featureassets.org', 'prodregistryv2.org'],
  storage: ['local:statsig.*'],
  sources: [
    {
      url: 'https://github.com/statsig-io/js-client-monorepo',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'storage'],
    },
  ],
};
