import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Brightcove. */
export const brightcove: CatalogueService = {
  id: 'brightcove',
  name: 'Brightcove',
  provider: 'Brightcove',
  category: 'functional',
  purpose: 'Plays videos.',
  policy: 'https://www.brightcove.com/en/legal/privacy/',
  hosts: ['brightcove.com', 'brightcove.net'],
  sources: [
    {
      url: 'https://www.npmjs.com/package/@brightcove/player-loader',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
