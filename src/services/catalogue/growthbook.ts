import type { CatalogueService } from '../types.js';

/** GrowthBook. */
export const growthbook: CatalogueService = {
  id: 'growthbook',
  name: 'GrowthBook',
  provider: 'GrowthBook',
  category: 'analytics',
  purpose: 'Runs experiments and switches features on and off.',
  policy: 'https://www.growthbook.io/legal',
  hosts: ['cdn.growthbook.io', 'gb-ingest.com'],
  cookies: [
    { name: 'gbStickyBuckets__*', purpose: 'Keeps the visitor in the same variant' },
    { name: 'gbuuid', purpose: 'Tells visitors apart' },
  ],
  storage: ['local:gbFeaturesCache', 'local:gbStickyBuckets__*'],
  sources: [
    {
      url: 'https://github.com/growthbook/growthbook',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies', 'storage'],
    },
  ],
};
