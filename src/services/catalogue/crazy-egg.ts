import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Crazy Egg. */
export const crazyEgg: CatalogueService = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  provider: 'Crazy Egg',
  category: 'analytics',
  purpose: 'Draws heatmaps, records visits and runs experiments.',
  policy: 'https://www.crazyegg.com/privacy',
  hosts: ['crazyegg.com', 'cetrk.com'],
  cookies: [
    {
      name: 'is_returning',
      purpose: 'Tells whether the visitor was here before',
      retention: '5 years',
    },
  ],
  sources: [
    {
      url: 'https://support.crazyegg.com/cookies/',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
